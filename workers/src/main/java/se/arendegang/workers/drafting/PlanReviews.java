package se.arendegang.workers.drafting;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.DraftingStage;

/** Which reviews a draft still needs. */
@Component
public class PlanReviews {

    private final DraftingStage stage;

    PlanReviews(DraftingStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = DraftingProcess.Job.PLAN_REVIEWS)
    public DraftingProcess.Reviews handle(@VariablesAsType DraftingProcess.DraftStep step) {
        var plan = stage.planReviews(new CaseId(step.caseId()), step.round(), step.draftNo());
        return new DraftingProcess.Reviews(plan.impactOpen(), plan.legalOpen(), plan.dutyOpen(), plan.referrals());
    }
}
