package se.arendegang.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version, never changed once written.
 *
 * @param content the structured text: maps, lists and texts as the document kind names them
 * @param sha256 over the canonical content, lower-case hexadecimal
 */
public record DocumentVersion(
        int version,
        int round,
        Map<String, Object> content,
        String plainText,
        String sha256,
        @Nullable String author,
        @Nullable LocalDate happenedOn,
        Instant recordedAt) {}
