package se.arendegang.workers.board;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.board.BoardItems;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;

/** The decision stands; what follows it begins. */
@Component
public class HandOverDecision {

    private final BoardItems items;

    HandOverDecision(BoardItems items) {
        this.items = items;
    }

    @JobWorker(type = ExecutiveBoardProcess.Job.HAND_OVER)
    public Nothing handle(@VariablesAsType StageStep step) {
        items.handOver(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
