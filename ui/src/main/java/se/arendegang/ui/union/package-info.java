/** The register of unions, their names and agreements. */
@NullMarked
package se.arendegang.ui.union;

import org.jspecify.annotations.NullMarked;
