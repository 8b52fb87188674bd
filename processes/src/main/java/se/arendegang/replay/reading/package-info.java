/** Reading recorded cases: from files to trees, with every fault found at once. */
@NullMarked
package se.arendegang.replay.reading;

import org.jspecify.annotations.NullMarked;
