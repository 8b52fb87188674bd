/** What stands in the way of a decision, as it is shown wherever a decision is in sight. */
@NullMarked
package se.arendegang.ui.obstacle;

import org.jspecify.annotations.NullMarked;
