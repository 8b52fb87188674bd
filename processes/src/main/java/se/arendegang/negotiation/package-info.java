/** Negotiations with the unions. */
@NullMarked
package se.arendegang.negotiation;

import org.jspecify.annotations.NullMarked;
