/** Jobs of a sitting. */
@NullMarked
package se.arendegang.workers.meeting;

import org.jspecify.annotations.NullMarked;
