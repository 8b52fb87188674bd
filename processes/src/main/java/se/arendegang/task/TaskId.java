package se.arendegang.task;

import java.util.UUID;

/** Identifies a task in the inbox; survives a new job of the same {@link TaskKey}. */
public record TaskId(UUID value) {}
