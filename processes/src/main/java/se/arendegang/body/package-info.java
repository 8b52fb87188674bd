/** Bodies, persons and their seats, divisions. */
@NullMarked
package se.arendegang.body;

import org.jspecify.annotations.NullMarked;
