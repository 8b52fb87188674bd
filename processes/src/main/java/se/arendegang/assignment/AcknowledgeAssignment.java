package se.arendegang.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Role;
import se.arendegang.task.Completion;
import se.arendegang.task.Field;
import se.arendegang.task.HumanTask;
import se.arendegang.task.OpenTask;
import se.arendegang.task.TaskForm;

@Component
class AcknowledgeAssignment implements HumanTask {

    private final Assignments assignments;

    AcknowledgeAssignment(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public String element() {
        return AssignmentProcess.Task.ACKNOWLEDGE_ASSIGNMENT;
    }

    @Override
    public Role role() {
        return Role.DIRECTOR;
    }

    @Override
    public TaskForm form(OpenTask task) {
        return TaskForm.of(List.of("acknowledged"), Field.text("comment"))
                .reading(AssignmentMaterial.of(assignments.get(AssignmentMaterial.id(task))));
    }

    @Override
    public void record(Completion completion) {
        assignments.acknowledge(AssignmentMaterial.id(completion.task()));
    }

    @Override
    public java.util.Optional<String> qualifier(OpenTask task) {
        return AssignmentMaterial.qualifier(assignments, task);
    }
}
