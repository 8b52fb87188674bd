package se.arendegang.negotiation;

import java.util.UUID;

/** Identifies one set of minutes, which may cover several sittings. */
public record MinutesId(UUID value) {

    static MinutesId fresh() {
        return new MinutesId(UUID.randomUUID());
    }

    static MinutesId of(String text) {
        return new MinutesId(UUID.fromString(text));
    }
}
