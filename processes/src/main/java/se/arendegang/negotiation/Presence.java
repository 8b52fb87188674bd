package se.arendegang.negotiation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Presence(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String role,
        @Nullable String side,
        Map<String, Object> extra) {}
