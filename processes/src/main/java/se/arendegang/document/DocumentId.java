package se.arendegang.document;

import java.util.UUID;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

/** Identifies a document. */
public record DocumentId(UUID value) {

    public Subject subject() {
        return new Subject(SubjectKind.DOCUMENT, value);
    }
}
