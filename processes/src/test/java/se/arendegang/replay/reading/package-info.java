@NullMarked
package se.arendegang.replay.reading;

import org.jspecify.annotations.NullMarked;
