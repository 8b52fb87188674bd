/** What each author proposes the board to decide, point by point. */
@NullMarked
package se.arendegang.proposal;

import org.jspecify.annotations.NullMarked;
