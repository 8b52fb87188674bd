package se.arendegang.workers.council;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.council.CouncilStage;

/** Borgarrådsberedningen has said its word; the board is next. */
@Component
public class HandOverToBoard {

    private final CouncilStage stage;

    HandOverToBoard(CouncilStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = CouncilOfMayorsProcess.Job.HAND_OVER)
    public Nothing handle(@VariablesAsType StageStep step) {
        stage.handOver(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
