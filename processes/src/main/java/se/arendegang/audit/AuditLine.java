package se.arendegang.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.Subject;

/**
 * What was done. {@code process} and {@code element} name the model's step when the act belongs to one; {@code text} is
 * what people read in the timeline; {@code happenedOn} is {@code null} when the record is silent.
 */
public record AuditLine(
        UUID caseId,
        Subject subject,
        @Nullable LocalDate happenedOn,
        Instant recordedAt,
        @Nullable String process,
        @Nullable String element,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String outcome,
        String text) {}
