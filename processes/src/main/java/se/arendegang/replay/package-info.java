/** Recorded cases taken through the path, and written out again. */
@NullMarked
package se.arendegang.replay;

import org.jspecify.annotations.NullMarked;
