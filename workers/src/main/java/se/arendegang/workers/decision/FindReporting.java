package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.decision.DelegatedDecisionId;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.decision.DelegatedDecisions;
import se.arendegang.decision.Reporting;

/** Whether the decision is reported to the board or posted on its own. */
@Component
public class FindReporting {

    private final DelegatedDecisions decisions;

    FindReporting(DelegatedDecisions decisions) {
        this.decisions = decisions;
    }

    @JobWorker(type = DelegatedDecisionProcess.Job.FIND_REPORTING)
    public Reporting handle(@VariablesAsType DelegatedDecisionProcess.Step step) {
        return new Reporting(
                decisions.get(new DelegatedDecisionId(step.decisionId())).toReport());
    }
}
