/** The words of the recorded-case schema beside the words of the record. */
@NullMarked
package se.arendegang.replay.words;

import org.jspecify.annotations.NullMarked;
