/** Jobs of assignments. */
@NullMarked
package se.arendegang.workers.assignment;

import org.jspecify.annotations.NullMarked;
