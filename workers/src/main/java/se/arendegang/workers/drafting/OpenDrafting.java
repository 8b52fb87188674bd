package se.arendegang.workers.drafting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CasePath;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.drafting.DraftingProcess;

/** The drafting begins. */
@Component
public class OpenDrafting {

    private final CasePath path;

    OpenDrafting(CasePath path) {
        this.path = path;
    }

    @JobWorker(type = DraftingProcess.Job.OPEN_STAGE)
    public Nothing handle(@VariablesAsType StageStep step) {
        path.enterStage(new CaseId(step.caseId()));
        return Nothing.NOTHING;
    }
}
