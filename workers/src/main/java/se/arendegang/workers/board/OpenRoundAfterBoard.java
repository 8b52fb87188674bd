package se.arendegang.workers.board;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.board.BoardItems;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;

/** Tabled or remanded: the case begins a new round. */
@Component
public class OpenRoundAfterBoard {

    private final BoardItems items;

    OpenRoundAfterBoard(BoardItems items) {
        this.items = items;
    }

    @JobWorker(type = ExecutiveBoardProcess.Job.OPEN_NEW_ROUND)
    public Nothing handle(@VariablesAsType StageStep step) {
        items.openNewRound(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
