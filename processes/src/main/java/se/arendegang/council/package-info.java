/** The rotel and the council of mayors. */
@NullMarked
package se.arendegang.council;

import org.jspecify.annotations.NullMarked;
