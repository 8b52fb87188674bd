package se.arendegang.negotiation;

import java.util.UUID;

/** Identifies one union's part in one negotiation. */
public record PartyId(UUID value) {

    static PartyId fresh() {
        return new PartyId(UUID.randomUUID());
    }

    static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }
}
