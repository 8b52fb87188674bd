package se.arendegang.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An appeal to förvaltningsrätten; {@code courtOutcome} is avslag, upphavs or avvisas. */
public record Appeal(
        @Nullable LocalDate receivedOn,
        @Nullable String byRole,
        @Nullable LocalDate courtOn,
        @Nullable String courtOutcome,
        Map<String, Object> extra) {

    boolean isDecided() {
        return courtOutcome != null;
    }
}
