package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Happened;
import se.arendegang.decision.DelegatedDecisionId;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.decision.DelegatedDecisions;

/** Whether the decision has been reported at a meeting. */
@Component
public class FindReport {

    private final DelegatedDecisions decisions;

    FindReport(DelegatedDecisions decisions) {
        this.decisions = decisions;
    }

    @JobWorker(type = DelegatedDecisionProcess.Job.FIND_REPORT)
    public Happened handle(@VariablesAsType DelegatedDecisionProcess.Step step) {
        return new Happened(
                decisions.get(new DelegatedDecisionId(step.decisionId())).isReported());
    }
}
