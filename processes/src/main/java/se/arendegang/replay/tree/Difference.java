package se.arendegang.replay.tree;

import org.jspecify.annotations.Nullable;

/** A place where two trees are not equal. A null is what is absent on that side. */
public record Difference(
        String path, @Nullable Object left, @Nullable Object right) {

    @Override
    public String toString() {
        return path + ": " + left + " ≠ " + right;
    }
}
