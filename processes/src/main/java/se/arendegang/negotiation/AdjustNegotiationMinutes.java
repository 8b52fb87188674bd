package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;
import se.arendegang.task.TaskKey;

/** Justera förhandlingsprotokoll: both parties (MBL 16 § third paragraph). Unadjusted minutes hold nothing up. */
@Component
class AdjustNegotiationMinutes implements HumanTask {

    /** What the minutes read as when the form was opened: nobody adjusts words they have not seen. */
    private static final String SEEN = "minutes_seen";

    private final JdbcAdjusters adjusters;
    private final JdbcMinutes minutes;
    private final JdbcNegotiations negotiations;
    private final WrittenMinutes written;
    private final UnionTasks tasks;
    private final PathEnd end;

    AdjustNegotiationMinutes(
            JdbcAdjusters adjusters,
            JdbcMinutes minutes,
            JdbcNegotiations negotiations,
            WrittenMinutes written,
            UnionTasks tasks,
            PathEnd end) {
        this.adjusters = adjusters;
        this.minutes = minutes;
        this.negotiations = negotiations;
        this.written = written;
        this.tasks = tasks;
        this.end = end;
    }

    @Override
    public String element() {
        return NegotiationProcess.Task.ADJUST_NEGOTIATION_MINUTES;
    }

    @Override
    public Role role() {
        return Role.UNION_REPRESENTATIVE;
    }

    /** The employer's adjuster, and one of a union that the register does not know, is asked through HR. */
    @Override
    public Role role(TaskKey task) {
        return adjuster(task).union() == null ? Role.HR : Role.UNION_REPRESENTATIVE;
    }

    @Override
    public boolean concerns(OpenTask task, Actor actor) {
        var union = adjuster(task.key()).union();
        return union == null ? actor.has(Role.HR) : tasks.concern(union, actor);
    }

    @Override
    public TaskForm form(OpenTask task) {
        var form = TaskForm.of(
                List.of("adjusted", "adjusted_with_note", "refused"),
                Field.text("note").requiredFor("adjusted_with_note"),
                Field.text("reason").requiredFor("refused"),
                Field.seen(SEEN));
        return sitting(task)
                .map(sitting -> form.reading(written.read(of(task), sitting))
                        .prefilledWith(FormValues.of(SEEN, written.fingerprint(of(task), sitting))))
                .orElse(form);
    }

    @Override
    public List<FieldError> check(Completion completion) {
        var task = completion.task();
        var seen = completion.values().text(SEEN);
        return seen.isPresent()
                        && !completion.is("refused")
                        && sitting(task)
                                .map(sitting -> written.fingerprint(of(task), sitting))
                                .filter(now -> !now.equals(seen.get()))
                                .isPresent()
                ? List.of(FieldError.of(SEEN, "changed-while-you-read"))
                : List.of();
    }

    @Override
    public void record(Completion completion) {
        lock(completion);
        var values = completion.values();
        adjusters.settle(
                adjuster(completion.task().key()).id(),
                completion.outcome(),
                values.text(completion.is("refused") ? "reason" : "note").orElse(null),
                completion.happenedOn());
        end.note(TaskSubject.negotiationOf(completion.task()));
    }

    /** The first who adjusts fixes the words for all; so does the last answer, whatever it is. */
    private void lock(Completion completion) {
        var task = completion.task();
        sitting(task).ifPresent(sitting -> {
            var left = sitting.adjusters().stream()
                    .filter(one -> one.outcome() == null)
                    .count();
            if (completion.outcome().startsWith("adjusted") || left <= 1) {
                written.lock(of(task), sitting, completion);
            }
        });
    }

    @Override
    public void skipped(Completion completion) {
        record(completion);
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return sitting(task).map(Minutes::adjustBy);
    }

    /** Whom it is adjusted for, and which of the minutes. */
    @Override
    public Optional<String> qualifier(OpenTask task) {
        var adjuster = adjuster(task.key());
        var who = adjuster.actsFor() == null ? adjuster.name() : adjuster.actsFor();
        var which = sitting(task)
                .map(one ->
                        one.number() == null && one.dates() != null ? String.join(", ", one.dates()) : one.number());
        var words = Stream.concat(Stream.ofNullable(who), which.stream()).collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private Negotiation of(OpenTask task) {
        return negotiations.find(TaskSubject.negotiationOf(task)).orElseThrow();
    }

    private Optional<Minutes> sitting(OpenTask task) {
        return adjusters.minutesOf(AdjusterId.of(task.key().item())).flatMap(minutes::find);
    }

    private Adjuster adjuster(TaskKey task) {
        return adjusters.find(AdjusterId.of(task.item())).orElseThrow();
    }
}
