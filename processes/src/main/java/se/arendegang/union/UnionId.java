package se.arendegang.union;

import java.util.UUID;

/** Identifies a union through all its names. */
public record UnionId(UUID value) {}
