package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** What follows the decision begins. */
@Component
public class OpenAfterDecision {

    private final DecisionCourse course;

    OpenAfterDecision(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.OPEN_STAGE)
    public Nothing handle(@VariablesAsType StageStep step) {
        course.open(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
