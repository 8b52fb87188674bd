package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who adjusts the minutes.
 *
 * @param capacity chair or adjuster
 * @param stated named as adjuster; false for a chair who adjusts beside those named
 * @param outcome adjusted, refused or skipped; null = not yet
 */
public record Adjuster(
        UUID id,
        String name,
        String capacity,
        boolean stated,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable LocalDate happenedOn) {}
