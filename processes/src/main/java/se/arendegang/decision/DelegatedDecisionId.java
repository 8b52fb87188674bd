package se.arendegang.decision;

import java.util.UUID;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

/** Identifies a delegated or urgent decision. */
public record DelegatedDecisionId(UUID value) {

    public Subject subject() {
        return new Subject(SubjectKind.DELEGATED_DECISION, value);
    }
}
