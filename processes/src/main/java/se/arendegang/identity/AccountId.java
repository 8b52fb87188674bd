package se.arendegang.identity;

import java.util.UUID;

/** Identifies a local account. */
public record AccountId(UUID value) {}
