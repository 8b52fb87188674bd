package se.arendegang.negotiation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a case's papers say about its negotiations as a whole, in one round. */
public record Frame(
        int round,
        @Nullable String forum,
        @Nullable String employer,
        @Nullable String asReferredInPm,
        @Nullable Map<String, Object> furtherNegotiationAnnounced,
        Map<String, Object> extra) {}
