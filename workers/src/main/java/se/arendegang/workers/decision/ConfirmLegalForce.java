package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DecisionCourse;

/** Notes the day of legal force. */
@Component
public class ConfirmLegalForce {

    private final DecisionCourse course;

    ConfirmLegalForce(DecisionCourse course) {
        this.course = course;
    }

    @JobWorker(type = AfterDecisionProcess.Job.CONFIRM_LEGAL_FORCE)
    public Nothing handle(@VariablesAsType StageStep step) {
        course.confirmLegalForce(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
