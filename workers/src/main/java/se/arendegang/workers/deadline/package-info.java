/** Tells the paths when a deadline has come. */
@NullMarked
package se.arendegang.workers.deadline;

import org.jspecify.annotations.NullMarked;
