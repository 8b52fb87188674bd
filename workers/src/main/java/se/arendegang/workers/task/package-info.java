/** Brings the engine's user tasks into the inboxes and keeps hold of them. */
@NullMarked
package se.arendegang.workers.task;

import org.jspecify.annotations.NullMarked;
