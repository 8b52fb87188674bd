package se.arendegang.replay.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.audit.AuditLine;
import se.arendegang.casefile.CaseHistory;
import se.arendegang.casefile.CaseId;

/** The history of a case in words that other programs can read. */
@Component
class Timeline {

    private final CaseHistory history;

    Timeline(CaseHistory history) {
        this.history = history;
    }

    List<Map<String, @Nullable Object>> of(CaseId id) {
        return history.of(id).stream().map(Timeline::entry).toList();
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
