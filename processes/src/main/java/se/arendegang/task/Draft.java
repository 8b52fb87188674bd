package se.arendegang.task;

import java.time.Instant;

/** What somebody has typed and not handed in; private to that person. */
public record Draft(FormValues values, Instant savedAt) {}
