/** Union negotiation: the duty, the negotiations with their minutes, and what they hold up. */
@NullMarked
package se.arendegang.negotiation;

import org.jspecify.annotations.NullMarked;
