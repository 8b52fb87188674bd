/** Negotiations with the unions. */
@NullMarked
package se.arendegang.ui.negotiation;

import org.jspecify.annotations.NullMarked;
