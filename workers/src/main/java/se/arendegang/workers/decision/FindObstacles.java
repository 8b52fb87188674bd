package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.decision.DelegatedDecisionId;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.decision.DelegatedDecisions;

/** Marks what stands in the way of the decision. */
@Component
public class FindObstacles {

    private final DelegatedDecisions decisions;

    FindObstacles(DelegatedDecisions decisions) {
        this.decisions = decisions;
    }

    @JobWorker(type = DelegatedDecisionProcess.Job.FIND_OBSTACLES)
    public Nothing handle(@VariablesAsType DelegatedDecisionProcess.Step step) {
        decisions.findObstacles(new DelegatedDecisionId(step.decisionId()));
        return Nothing.NOTHING;
    }
}
