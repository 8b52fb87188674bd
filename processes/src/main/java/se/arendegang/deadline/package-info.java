/** Last days by law or agreement, and telling whoever waits for them. */
@NullMarked
package se.arendegang.deadline;

import org.jspecify.annotations.NullMarked;
