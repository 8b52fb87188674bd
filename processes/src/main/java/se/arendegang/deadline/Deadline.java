package se.arendegang.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.Subject;

/** A deadline as it stands. {@code lastDay} still counts; {@code tellOn} is when the path is told. */
public record Deadline(
        DeadlineId id,
        Subject subject,
        @Nullable CaseId caseId,
        String kind,
        LocalDate startsOn,
        LocalDate lastDay,
        LocalDate tellOn,
        String basis,
        @Nullable String message,
        @Nullable String correlationKey,
        @Nullable Instant toldAt) {}
