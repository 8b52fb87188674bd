/** What changes by itself. */
@NullMarked
package se.arendegang.ui.live;

import org.jspecify.annotations.NullMarked;
