package se.arendegang.workers.assignment;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;
import se.arendegang.assignment.AssignmentId;
import se.arendegang.assignment.AssignmentProcess;
import se.arendegang.assignment.Assignments;
import se.arendegang.assignment.ClaimedAssignment;
import se.arendegang.engine.SubjectKind;
import se.arendegang.workers.engine.Claims;

/** Claims the assignment, and says whether another case has reported the whole of it already. */
@Component
class ClaimAssignment {

    private final Claims claims;
    private final Assignments assignments;

    ClaimAssignment(Claims claims, Assignments assignments) {
        this.claims = claims;
        this.assignments = assignments;
    }

    @JobWorker(type = AssignmentProcess.Job.CLAIM_ASSIGNMENT)
    ClaimedAssignment claim(ActivatedJob job, @VariablesAsType AssignmentProcess.Step step) {
        var claimed = claims.claim(job, SubjectKind.ASSIGNMENT, step.assignmentId(), step.attempt());
        return new ClaimedAssignment(
                claimed.claimed(), assignments.isDischarged(new AssignmentId(step.assignmentId())));
    }
}
