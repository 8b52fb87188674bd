/** The unions' own desk: what they write to a negotiation, theirs alone until it is handed in. */
@NullMarked
package se.arendegang.negotiation.desk;

import org.jspecify.annotations.NullMarked;
