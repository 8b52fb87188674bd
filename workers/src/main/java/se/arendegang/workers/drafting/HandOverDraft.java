package se.arendegang.workers.drafting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.DraftingStage;

/** The office hands the case over to the politicians. */
@Component
public class HandOverDraft {

    private final DraftingStage stage;

    HandOverDraft(DraftingStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = DraftingProcess.Job.HAND_OVER)
    public Nothing handle(@VariablesAsType StageStep step) {
        stage.handOver(new CaseId(step.caseId()), step.round());
        return Nothing.NOTHING;
    }
}
