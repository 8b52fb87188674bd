package se.arendegang.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** Expediera beslut: to whom it was sent, one row each. */
@Component
class DispatchDecision implements HumanTask {

    private final DecisionCourse course;
    private final DecidedCase decided;

    DispatchDecision(DecisionCourse course, DecidedCase decided) {
        this.course = course;
        this.decided = decided;
    }

    @Override
    public String element() {
        return AfterDecisionProcess.Task.DISPATCH;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                        List.of("dispatched"),
                        Field.rows("dispatched", Field.line("to").required(), Field.date("on")))
                .reading(decided.material(task));
    }

    @Override
    public void record(Completion completion) {
        var id = DecidedCase.of(completion.task());
        var rows = completion.values().rows("dispatched").stream()
                .map(row -> new Dispatch(
                        row.textOrEmpty("to"),
                        row.text("on").orElse(null),
                        row.group("recorded").values()))
                .toList();
        var after = course.of(id, completion.task().key().round());
        course.save(id, after.dispatched(rows));
    }
}
