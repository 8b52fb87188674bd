package se.arendegang.casefile;

import java.util.UUID;
import se.arendegang.engine.Subject;

/** Identifies a case; the dnr is its name among people. */
public record CaseId(UUID value) {

    public Subject subject() {
        return Subject.ofCase(value);
    }
}
