package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Happened;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** Whether the court has decided. */
@Component
public class FindCourtDecision {

    private final DecisionCourse course;

    FindCourtDecision(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.FIND_COURT_DECISION)
    public Happened handle(@VariablesAsType AfterDecisionProcess.CourtStep step) {
        return new Happened(course.hasCourtDecided(new CaseId(step.caseId()), step.round(), step.checkNo()));
    }
}
