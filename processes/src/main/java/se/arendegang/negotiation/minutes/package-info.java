/** The minutes of a negotiation as a page to read, print and publish. */
@NullMarked
package se.arendegang.negotiation.minutes;

import org.jspecify.annotations.NullMarked;
