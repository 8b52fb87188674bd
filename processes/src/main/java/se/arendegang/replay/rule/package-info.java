/** What a recorded case must agree with, beyond its JSON Schema. */
@NullMarked
package se.arendegang.replay.rule;

import org.jspecify.annotations.NullMarked;
