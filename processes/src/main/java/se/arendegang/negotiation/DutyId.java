package se.arendegang.negotiation;

import java.util.UUID;

/** Identifies a duty to negotiate before one decision. */
public record DutyId(UUID value) {

    static DutyId fresh() {
        return new DutyId(UUID.randomUUID());
    }

    static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }
}
