package se.arendegang.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.Subject;

/** Something on its way that nobody is asked about, that waits for nothing, and of which nothing is being sent. */
public record StoodStill(
        Subject subject, @Nullable String dnr, @Nullable String title, Instant since) {}
