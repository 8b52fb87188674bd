package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** Everything after the decision is done. */
@Component
public class CloseAfterDecision {

    private final DecisionCourse course;

    CloseAfterDecision(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.CLOSE_STAGE)
    public Nothing handle(@VariablesAsType StageStep step) {
        course.close(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
