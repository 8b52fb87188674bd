package se.arendegang.deadline;

import java.util.UUID;

/** Identifies a deadline. */
public record DeadlineId(UUID value) {}
