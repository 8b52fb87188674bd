package se.arendegang.workers.council;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.council.CouncilStage;

/** The rotel sends the case to the office. */
@Component
public class SendBackToOffice {

    private final CouncilStage stage;

    SendBackToOffice(CouncilStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = CouncilOfMayorsProcess.Job.SEND_BACK)
    public Nothing handle(@VariablesAsType StageStep step) {
        stage.sendBack(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
