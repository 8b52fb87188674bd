package se.arendegang.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.identity.Role;

/** A task has come into the inboxes for the first time; told in the same transaction. */
public record TaskOpened(
        OpenTask task,
        Role role,
        @Nullable String dnr,
        @Nullable LocalDate dueOn) {}
