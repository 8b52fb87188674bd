package se.arendegang.casefile;

import org.jspecify.annotations.Nullable;

/** A borgarråd's political office. */
public record Division(@Nullable String code, @Nullable String name) {}
