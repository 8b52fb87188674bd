/** The recorded case as a tree that knows where each thing stands in its file. */
@NullMarked
package se.arendegang.replay.tree;

import org.jspecify.annotations.NullMarked;
