<<<<<<< HEAD
/** The workers of the negotiations, and of the duty and the text question that lead to them. */
=======
>>>>>>> 66447f0 (Workers are public, as the starter calls them by reflection)
@NullMarked
package se.arendegang.workers.negotiation;

import org.jspecify.annotations.NullMarked;
