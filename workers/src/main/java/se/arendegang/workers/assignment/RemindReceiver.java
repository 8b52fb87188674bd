package se.arendegang.workers.assignment;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.assignment.AssignmentId;
import se.arendegang.assignment.AssignmentProcess;
import se.arendegang.assignment.Assignments;
import se.arendegang.contract.Nothing;

/** The due date nears: the receiver is reminded. */
@Component
public class RemindReceiver {

    private final Assignments assignments;

    RemindReceiver(Assignments assignments) {
        this.assignments = assignments;
    }

    @JobWorker(type = AssignmentProcess.Job.REMIND)
    public Nothing handle(@VariablesAsType AssignmentProcess.Step step) {
        assignments.remind(new AssignmentId(step.assignmentId()));
        return Nothing.NOTHING;
    }
}
