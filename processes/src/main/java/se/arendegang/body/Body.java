package se.arendegang.body;

import java.util.UUID;

/** A body of elected members; {@code kind} such as {@code executive_board}. */
public record Body(UUID id, String name, String kind) {}
