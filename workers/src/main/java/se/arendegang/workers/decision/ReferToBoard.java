package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.decision.DelegatedDecisionId;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.decision.DelegatedDecisions;

/** The matter goes to the board instead. */
@Component
public class ReferToBoard {

    private final DelegatedDecisions decisions;

    ReferToBoard(DelegatedDecisions decisions) {
        this.decisions = decisions;
    }

    @JobWorker(type = DelegatedDecisionProcess.Job.REFER_TO_BOARD)
    public Nothing handle(@VariablesAsType DelegatedDecisionProcess.Step step) {
        decisions.referToBoard(new DelegatedDecisionId(step.decisionId()));
        return Nothing.NOTHING;
    }
}
