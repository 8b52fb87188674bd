package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.StageStep;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** Whether the time for appeal has run out. */
@Component
public class FindAppealPeriod {

    private final DecisionCourse course;

    FindAppealPeriod(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.FIND_APPEAL_PERIOD)
    public AfterDecisionProcess.AppealPeriod handle(@VariablesAsType StageStep step) {
        return course.appealPeriod(new CaseId(step.caseId()), step.round());
    }
}
