package se.arendegang.drafting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a written opinion before the decision (remiss).
 *
 * @param key names it within the case
 * @param state open, answered or unanswered (the case went on without)
 */
public record Referral(
        UUID id,
        int round,
        String key,
        String fromStage,
        String recipient,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable String position,
        @Nullable String text,
        String state,
        Map<String, Object> extra) {}
