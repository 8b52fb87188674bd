/** The staff report and its reviews. */
@NullMarked
package se.arendegang.drafting;

import org.jspecify.annotations.NullMarked;
