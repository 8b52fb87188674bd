@NullMarked
package se.arendegang.replay.rule;

import org.jspecify.annotations.NullMarked;
