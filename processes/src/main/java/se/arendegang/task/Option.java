package se.arendegang.task;

import org.jspecify.annotations.Nullable;

/** One choice; without a label of its own the texts' {@code choice.<value>} is shown. */
public record Option(String value, @Nullable String label) {}
