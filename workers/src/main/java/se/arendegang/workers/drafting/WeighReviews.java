package se.arendegang.workers.drafting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.DraftingStage;
import se.arendegang.drafting.Weighed;

/** Whether a reviewer asked for changes. */
@Component
public class WeighReviews {

    private final DraftingStage stage;

    WeighReviews(DraftingStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = DraftingProcess.Job.WEIGH_REVIEWS)
    public Weighed handle(@VariablesAsType DraftingProcess.DraftStep step) {
        return new Weighed(stage.changesAsked(new CaseId(step.caseId()), step.round(), step.draftNo()));
    }
}
