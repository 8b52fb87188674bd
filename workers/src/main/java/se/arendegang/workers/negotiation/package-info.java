/** The workers of the negotiations, and of the duty and the text question that lead to them. */
@NullMarked
package se.arendegang.workers.negotiation;

import org.jspecify.annotations.NullMarked;
