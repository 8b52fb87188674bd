/** The minutes of a negotiation: read, written in, noted on, printed. */
@NullMarked
package se.arendegang.ui.minutes;

import org.jspecify.annotations.NullMarked;
