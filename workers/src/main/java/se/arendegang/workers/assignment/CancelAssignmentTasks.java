package se.arendegang.workers.assignment;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.assignment.AssignmentId;
import se.arendegang.assignment.AssignmentProcess;
import se.arendegang.contract.Nothing;
import se.arendegang.task.TaskMirror;

/** Another case has reported it: its tasks leave every inbox. */
@Component
public class CancelAssignmentTasks {

    private final TaskMirror tasks;

    CancelAssignmentTasks(TaskMirror tasks) {
        this.tasks = tasks;
    }

    @JobWorker(type = AssignmentProcess.Job.CANCEL_TASKS)
    public Nothing handle(@VariablesAsType AssignmentProcess.Step step) {
        tasks.cancelOpen(new AssignmentId(step.assignmentId()).subject());
        return Nothing.NOTHING;
    }
}
