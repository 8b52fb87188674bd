package se.arendegang.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One point of a decision: deciding body and outcome. {@code text} is the decided text where it is its own. */
public record DecidedPoint(
        @Nullable Integer nr,
        @Nullable String body,
        @Nullable ItemOutcome outcome,
        @Nullable String text,
        Map<String, Object> extra) {}
