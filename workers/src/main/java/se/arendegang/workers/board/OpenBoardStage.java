package se.arendegang.workers.board;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CasePath;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;

/** The board takes the case up. */
@Component
public class OpenBoardStage {

    private final CasePath path;

    OpenBoardStage(CasePath path) {
        this.path = path;
    }

    @JobWorker(type = ExecutiveBoardProcess.Job.OPEN_STAGE)
    public Nothing handle(@VariablesAsType StageStep step) {
        path.enterStage(new CaseId(step.caseId()));
        return Nothing.NOTHING;
    }
}
