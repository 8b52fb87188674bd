package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.arendegang.task.Field;
import se.arendegang.task.FormValues;

/** What a sitting gets reported to it; the form asks for it only when something waits. */
@Component
class ReportsAtMeeting {

    private final ObjectProvider<Reportable> reportables;

    ReportsAtMeeting(ObjectProvider<Reportable> reportables) {
        this.reportables = reportables;
    }

    Stream<Field> fields() {
        var waiting = reportables.stream().flatMap(r -> r.waiting().stream()).toList();
        return waiting.isEmpty()
                ? Stream.empty()
                : Stream.of(Field.rows(
                        "reported", Field.choice("reported_decision", waiting).required()));
    }

    void record(MeetingId meeting, FormValues values, @Nullable LocalDate on) {
        List<String> named = values.rows("reported").stream()
                .map(row -> row.textOrEmpty("reported_decision"))
                .toList();
        reportables.forEach(reportable -> reportable.waiting().stream()
                .filter(option -> named.contains(option.value()))
                .forEach(option -> reportable.reported(option.value(), meeting, on)));
    }
}
