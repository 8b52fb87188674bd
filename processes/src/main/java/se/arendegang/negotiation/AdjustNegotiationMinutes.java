package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;
import se.arendegang.task.TaskKey;

/** Justera förhandlingsprotokoll: both parties (MBL 16 § third paragraph). Unadjusted minutes hold nothing up. */
@Component
class AdjustNegotiationMinutes implements HumanTask {

    private final JdbcAdjusters adjusters;
    private final JdbcMinutes minutes;
    private final UnionTasks tasks;
    private final PathEnd end;

    AdjustNegotiationMinutes(JdbcAdjusters adjusters, JdbcMinutes minutes, UnionTasks tasks, PathEnd end) {
        this.adjusters = adjusters;
        this.minutes = minutes;
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
        return TaskForm.of(
                        List.of("adjusted", "adjusted_with_note", "refused"),
                        Field.text("note").requiredFor("adjusted_with_note"),
                        Field.text("reason").requiredFor("refused"))
                .reading(sitting(task).map(MinutesText::of).orElse(List.of()));
    }

    @Override
    public void record(Completion completion) {
        var values = completion.values();
        adjusters.settle(
                adjuster(completion.task().key()).id(),
                completion.outcome(),
                values.text(completion.is("refused") ? "reason" : "note").orElse(null),
                completion.happenedOn());
        end.note(TaskSubject.negotiationOf(completion.task()));
    }

    @Override
    public void skipped(Completion completion) {
        record(completion);
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return sitting(task).map(Minutes::adjustBy);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        var adjuster = adjuster(task.key());
        return Optional.ofNullable(adjuster.actsFor() == null ? adjuster.name() : adjuster.actsFor());
    }

    private Optional<Minutes> sitting(OpenTask task) {
        return adjusters.minutesOf(AdjusterId.of(task.key().item())).flatMap(minutes::find);
    }

    private Adjuster adjuster(TaskKey task) {
        return adjusters.find(AdjusterId.of(task.item())).orElseThrow();
    }
}
