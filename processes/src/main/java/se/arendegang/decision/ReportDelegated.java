package se.arendegang.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.Reportable;
import se.arendegang.task.Option;

/** The list of delegated decisions for the next meeting. */
@Component
class ReportDelegated implements Reportable {

    private final DelegatedDecisions decisions;

    ReportDelegated(DelegatedDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Option> waiting() {
        return decisions.toReport().stream()
                .map(d -> new Option(d.id().value().toString(), d.title()))
                .toList();
    }

    @Override
    public void reported(String id, MeetingId meeting, @Nullable LocalDate on) {
        decisions.reported(new DelegatedDecisionId(UUID.fromString(id)), meeting, on);
    }
}
