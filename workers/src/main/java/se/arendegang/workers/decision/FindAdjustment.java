package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Happened;
import se.arendegang.contract.StageStep;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** Whether the minutes are adjusted. */
@Component
public class FindAdjustment {

    private final DecisionCourse course;

    FindAdjustment(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.FIND_ADJUSTMENT)
    public Happened handle(@VariablesAsType StageStep step) {
        return new Happened(course.isAdjusted(new CaseId(step.caseId()), step.round()));
    }
}
