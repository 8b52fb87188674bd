package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a changed text needs a new negotiation, as asked once.
 *
 * @param occasion {@code rotel}, {@code beredning}, {@code yrkande} or {@code other}
 * @param answer {@code yes}, {@code no}; null = the record does not say
 */
public record RenegotiationQuestion(
        int round,
        @Nullable LocalDate on,
        @Nullable String occasion,
        @Nullable String changed,
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String byRole,
        boolean stated,
        Map<String, Object> extra) {}
