/** One case: where it stands, what has been said, written and decided. */
@NullMarked
package se.arendegang.ui.casefile;

import org.jspecify.annotations.NullMarked;
