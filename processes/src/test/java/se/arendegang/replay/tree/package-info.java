@NullMarked
package se.arendegang.replay.tree;

import org.jspecify.annotations.NullMarked;
