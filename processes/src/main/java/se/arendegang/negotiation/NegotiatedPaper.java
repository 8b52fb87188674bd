package se.arendegang.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * What was laid on the table, as it read then.
 *
 * @param text null when only its name is recorded
 * @param newer a later version reads otherwise
 * @param dispatched as in {@link PinnedPaper}
 */
public record NegotiatedPaper(
        String title,
        @Nullable Integer version,
        @Nullable String sha256,
        @Nullable String text,
        boolean newer,
        @Nullable Boolean dispatched) {}
