package se.arendegang.assignment;

import java.util.UUID;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

/** Identifies an assignment (uppdrag). */
public record AssignmentId(UUID value) {

    public Subject subject() {
        return new Subject(SubjectKind.ASSIGNMENT, value);
    }
}
