package se.arendegang.negotiation.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote in a section.
 *
 * @param text null: taken back to what the data gives
 * @param generated what the data gave when it was written
 * @param version counts every writing, from 1
 */
public record SectionWords(
        String section,
        @Nullable String heading,
        @Nullable String text,
        String generated,
        int version,
        String writtenBy,
        Instant writtenAt) {}
