package se.arendegang.engine;

import org.jspecify.annotations.Nullable;

/** One start of a subject's root process; key and generation are known when it has been claimed. */
public record RootInstance(
        Subject subject,
        int attempt,
        String startMessage,
        @Nullable Long instanceKey,
        @Nullable String generation,
        boolean ended) {}
