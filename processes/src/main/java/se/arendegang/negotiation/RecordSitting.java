package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** För protokoll: one set of minutes, for one or several sittings. Everything may be missing and come late. */
@Component
class RecordSitting implements HumanTask {

    private final JdbcNegotiations negotiations;
    private final SittingRecorder recorder;
    private final PortalDemands portal;
    private final ActionItems actions;
    private final EndedWithAll ended;
    private final EmployerSide employer;

    RecordSitting(
            JdbcNegotiations negotiations,
            SittingRecorder recorder,
            PortalDemands portal,
            ActionItems actions,
            EndedWithAll ended,
            EmployerSide employer) {
        this.employer = employer;
        this.ended = ended;
        this.actions = actions;
        this.negotiations = negotiations;
        this.recorder = recorder;
        this.portal = portal;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.RECORD_SITTING;
    }

    @Override
    public Role role() {
        return Role.HR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        var negotiation = negotiations.find(TaskSubject.negotiationOf(task)).orElseThrow();
        return TaskForm.of(
                        List.of("next_sitting", "positions_stated", "ended"),
                        MinutesForm.fields().toArray(Field[]::new))
                .reading(Stream.of(
                                actions.before(negotiation).stream(),
                                DemandLines.material(
                                        "Yrkanden utan svar",
                                        DemandLines.of(negotiation)
                                                .filter(Demand::isOpen)
                                                .toList()),
                                portal.waiting(negotiation.id(), null).stream())
                        .flatMap(pieces -> pieces)
                        .toList())
                .prefilledWith(new FormValues(MinutesPrefill.of(negotiation, employer.of(negotiation))));
    }

    @Override
    public List<FieldError> check(Completion completion) {
        return Stream.concat(
                        closedBeforeFirstSitting(new Entered(completion.values())).stream(),
                        ended.check(completion).stream())
                .toList();
    }

    /** A negotiation cannot have been closed before the parties first met. */
    static List<FieldError> closedBeforeFirstSitting(Entered entered) {
        var closing = entered.day("closing_date");
        var first = entered.rows("dates").stream()
                .map(row -> row.day("date"))
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo);
        return closing != null && first.isPresent() && closing.isBefore(first.get())
                ? List.of(FieldError.of("closing_date", "closed-before-first-sitting", String.valueOf(first.get())))
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        recorder.record(completion);
    }
}
