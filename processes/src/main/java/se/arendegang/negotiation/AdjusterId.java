package se.arendegang.negotiation;

import java.util.UUID;

/** Identifies who is to adjust one set of minutes. */
public record AdjusterId(UUID value) {

    static AdjusterId fresh() {
        return new AdjusterId(UUID.randomUUID());
    }

    static AdjusterId of(String text) {
        return new AdjusterId(UUID.fromString(text));
    }
}
