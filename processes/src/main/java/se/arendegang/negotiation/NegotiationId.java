package se.arendegang.negotiation;

import java.util.UUID;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

/** Identifies a negotiation: one duty and the decision it gates. */
public record NegotiationId(UUID value) {

    static NegotiationId fresh() {
        return new NegotiationId(UUID.randomUUID());
    }

    public Subject subject() {
        return new Subject(SubjectKind.NEGOTIATION, value);
    }
}
