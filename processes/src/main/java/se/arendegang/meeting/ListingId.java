package se.arendegang.meeting;

import java.util.UUID;

/** Identifies a case's place on an agenda; what the board's process waits for. */
public record ListingId(UUID value) {}
