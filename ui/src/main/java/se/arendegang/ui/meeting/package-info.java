/** Sittings: planned, listed, held, adjusted, posted. */
@NullMarked
package se.arendegang.ui.meeting;

import org.jspecify.annotations.NullMarked;
