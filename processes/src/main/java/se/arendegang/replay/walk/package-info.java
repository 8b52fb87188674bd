/** Walks a recorded case through the path: the same tasks, the same services, by a technical user. */
@NullMarked
package se.arendegang.replay.walk;

import org.jspecify.annotations.NullMarked;
