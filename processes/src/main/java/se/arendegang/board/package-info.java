/** The executive board's and the council's dealing with a case. */
@NullMarked
package se.arendegang.board;

import org.jspecify.annotations.NullMarked;
