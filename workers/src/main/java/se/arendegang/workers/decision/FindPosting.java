package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.StageStep;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** Whether the notice is posted, and whether the decision can be appealed. */
@Component
public class FindPosting {

    private final DecisionCourse course;

    FindPosting(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.FIND_POSTING)
    public AfterDecisionProcess.Posted handle(@VariablesAsType StageStep step) {
        return course.posting(new CaseId(step.caseId()), step.round());
    }
}
