package se.arendegang.meeting;

import java.util.UUID;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

/** Identifies a sitting. */
public record MeetingId(UUID value) {

    public Subject subject() {
        return new Subject(SubjectKind.MEETING, value);
    }
}
