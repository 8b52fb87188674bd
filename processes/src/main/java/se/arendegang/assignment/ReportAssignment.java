package se.arendegang.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** The receiver reports, in whole or in part, here or by pointing to the case that does it. */
@Component
class ReportAssignment implements HumanTask {

    private static final String WHOLE = "reported_whole";
    private static final String PART = "reported_in_part";

    private final Assignments assignments;

    ReportAssignment(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public String element() {
        return AssignmentProcess.Task.REPORT_ASSIGNMENT;
    }

    @Override
    public Role role() {
        return Role.DIRECTOR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(
                        List.of(WHOLE, PART),
                        Field.text("report"),
                        Field.text("what_is_left").requiredFor(PART),
                        Field.line("reported_in_dnr"))
                .reading(AssignmentMaterial.of(assignments.get(AssignmentMaterial.id(task))));
    }

    @Override
    public void record(Completion completion) {
        var id = AssignmentMaterial.id(completion.task());
        var text = completion.values().text("report").orElse(null);
        var on = completion.happenedOn();
        completion
                .values()
                .text("reported_in_dnr")
                .ifPresent(dnr -> assignments.discharge(id, dnr, completion.is(WHOLE), text, on));
        assignments.report(
                id,
                completion.is(WHOLE),
                text,
                completion.values().text("what_is_left").orElse(null),
                on);
    }

    @Override
    public Optional<LocalDate> dueOn(OpenTask task) {
        return assignments.find(AssignmentMaterial.id(task)).map(Assignment::dueOn);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return AssignmentMaterial.qualifier(assignments, task);
    }
}
