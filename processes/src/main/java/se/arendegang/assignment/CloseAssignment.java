package se.arendegang.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

/** The body that gave the assignment closes it, or says that it continues. */
@Component
class CloseAssignment implements HumanTask {

    private final Assignments assignments;

    CloseAssignment(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public String element() {
        return AssignmentProcess.Task.CLOSE_ASSIGNMENT;
    }

    @Override
    public Role role() {
        return Role.BODY_SECRETARY;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(List.of("closed", "continues"), Field.text("body_decision"))
                .reading(AssignmentMaterial.of(assignments.get(AssignmentMaterial.id(task))));
    }

    @Override
    public void record(Completion completion) {
        var id = AssignmentMaterial.id(completion.task());
        if (completion.is("continues")) {
            assignments.takeUpAgain(id);
        } else {
            assignments.close(id, completion.values().text("body_decision").orElse(null), completion.happenedOn());
        }
    }

    /** Going on without the body's word ends the path: the assignment counts as closed, without a day. */
    @Override
    public void skipped(Completion completion) {
        assignments.close(AssignmentMaterial.id(completion.task()), null, null);
    }

    @Override
    public Optional<String> qualifier(OpenTask task) {
        return AssignmentMaterial.qualifier(assignments, task);
    }
}
