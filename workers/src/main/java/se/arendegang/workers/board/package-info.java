/** Jobs of the board's dealing with a case. */
@NullMarked
package se.arendegang.workers.board;

import org.jspecify.annotations.NullMarked;
