package se.arendegang.recorded;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date that the source mentions.
 *
 * @param value such as {@code 2006-W49}; never guessed to a day
 * @param precision day, week, month, tertial, season, year or period
 */
public record CaseDate(
        String value,
        @Nullable String asWritten,
        @Nullable String event,
        @Nullable String precision,
        @Nullable String time,
        @Nullable String relatedDnr,
        Map<String, Object> extra) {}
