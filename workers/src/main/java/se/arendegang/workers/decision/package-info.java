/** Jobs of what follows a decision, and of decisions by delegation. */
@NullMarked
package se.arendegang.workers.decision;

import org.jspecify.annotations.NullMarked;
