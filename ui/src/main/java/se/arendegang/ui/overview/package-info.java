/** How the cases stand, for whoever leads. */
@NullMarked
package se.arendegang.ui.overview;

import org.jspecify.annotations.NullMarked;
