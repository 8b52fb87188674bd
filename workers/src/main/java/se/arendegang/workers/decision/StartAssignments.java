package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** Starts the assignments that the decision gave. */
@Component
public class StartAssignments {

    private final DecisionCourse course;

    StartAssignments(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.START_ASSIGNMENTS)
    public Nothing handle(@VariablesAsType StageStep step) {
        course.startAssignments(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
