package se.arendegang.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.identity.Role;

/** A line of the inbox. */
public record TaskRow(
        TaskId id,
        TaskKey key,
        TaskState state,
        Role role,
        @Nullable UUID caseId,
        @Nullable String dnr,
        @Nullable String title,
        @Nullable String qualifier,
        @Nullable LocalDate dueOn,
        Instant since,
        @Nullable String assigneeName,
        boolean mine) {}
