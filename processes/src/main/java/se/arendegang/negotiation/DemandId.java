package se.arendegang.negotiation;

import java.util.UUID;

/** Identifies what a union put forward. */
public record DemandId(UUID value) {

    public static DemandId fresh() {
        return new DemandId(UUID.randomUUID());
    }

    static DemandId of(String text) {
        return new DemandId(UUID.fromString(text));
    }
}
