package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record ActionItem(
        @Nullable String key,
        @Nullable String what,
        @Nullable LocalDate due,
        @Nullable LocalDate deliveredOn,
        Map<String, Object> extra) {}
