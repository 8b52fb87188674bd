package se.arendegang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the receiver reported; {@code whole} = nothing is left to do. */
public record AssignmentReport(
        boolean whole,
        @Nullable String text,
        @Nullable String whatIsLeft,
        @Nullable LocalDate happenedOn,
        Instant recordedAt) {}
