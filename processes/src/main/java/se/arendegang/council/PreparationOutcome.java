package se.arendegang.council;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What borgarrådsberedningen said: supported, not_supported, tabled or remanded. */
public record PreparationOutcome(
        int round,
        int visit,
        String outcome,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String toStage,
        @Nullable LocalDate happenedOn,
        Map<String, Object> extra) {}
