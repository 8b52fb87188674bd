package se.arendegang.workers.council;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.council.CouncilStage;

/** Borgarrådsberedningen sent the case back. */
@Component
public class OpenRoundAfterCouncil {

    private final CouncilStage stage;

    OpenRoundAfterCouncil(CouncilStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = CouncilOfMayorsProcess.Job.OPEN_NEW_ROUND)
    public Nothing handle(@VariablesAsType StageStep step) {
        stage.openNewRound(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
