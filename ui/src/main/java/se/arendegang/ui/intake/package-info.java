/** What comes in. */
@NullMarked
package se.arendegang.ui.intake;

import org.jspecify.annotations.NullMarked;
