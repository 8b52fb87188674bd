package se.arendegang.casefile;

import org.jspecify.annotations.Nullable;

/** The presenting vice mayor as the document names her. */
public record Presenter(
        String name, @Nullable String role, @Nullable String party) {}
