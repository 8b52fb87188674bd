package se.arendegang.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why the case came back; round 1 has no reason. */
public record CaseRound(
        int round,
        @Nullable String because,
        @Nullable String fromStage,
        @Nullable String toStage,
        @Nullable String reason,
        @Nullable LocalDate happenedOn) {}
