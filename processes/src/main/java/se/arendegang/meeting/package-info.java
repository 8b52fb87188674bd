/** Sittings of bodies, their minutes and notices. */
@NullMarked
package se.arendegang.meeting;

import org.jspecify.annotations.NullMarked;
