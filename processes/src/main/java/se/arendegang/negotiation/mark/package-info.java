/** Silence demanded and secrecy: two marks on a negotiation that must not be taken for one another. */
@NullMarked
package se.arendegang.negotiation.mark;

import org.jspecify.annotations.NullMarked;
