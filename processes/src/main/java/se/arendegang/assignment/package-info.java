/** Assignments until they are reported and closed. */
@NullMarked
package se.arendegang.assignment;

import org.jspecify.annotations.NullMarked;
