package se.arendegang.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;

/** What was done with a case, in the order recorded, including what was done at its meetings. */
@Component
public class CaseHistory {

    private final AuditTrail trail;
    private final ObjectProvider<MeetingsOfCase> meetings;

    CaseHistory(AuditTrail trail, ObjectProvider<MeetingsOfCase> meetings) {
        this.trail = trail;
        this.meetings = meetings;
    }

    public List<AuditLine> of(CaseId id) {
        var subjects = Stream.concat(
                Stream.of(id.value()),
                meetings.stream().flatMap(of -> of.meetings(id).stream()).distinct());
        return subjects.flatMap((UUID subject) -> trail.ofCase(subject).stream())
                .sorted(Comparator.comparing(AuditLine::recordedAt))
                .toList();
    }
}
