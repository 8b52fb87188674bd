package se.arendegang.replay.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.casefile.CaseId;

/** What was done with a case, in the order recorded, including what was done at its meetings. */
@Component
class Timeline {

    private final AuditTrail trail;
    private final ObjectProvider<MeetingsOfCase> meetings;

    Timeline(AuditTrail trail, ObjectProvider<MeetingsOfCase> meetings) {
        this.trail = trail;
        this.meetings = meetings;
    }

    List<Map<String, @Nullable Object>> of(CaseId id) {
        var ids = Stream.concat(
                Stream.of(id.value()),
                meetings.stream().flatMap(of -> of.meetings(id).stream()).distinct());
        return ids.flatMap((UUID subject) -> trail.ofCase(subject).stream())
                .sorted(Comparator.comparing(AuditLine::recordedAt))
                .map(Timeline::entry)
                .toList();
    }

    private static Map<String, @Nullable Object> entry(AuditLine line) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        var on = line.happenedOn();
        entry.put("happened_on", on == null ? null : on.toString());
        entry.put("recorded_at", line.recordedAt().toString());
        entry.put("process", line.process());
        entry.put("element", line.element());
        entry.put("actor", line.actor());
        entry.put("on_behalf_of", line.onBehalfOf());
        entry.put("outcome", line.outcome());
        entry.put("text", line.text());
        return entry;
    }
}
