package se.arendegang.workers.decision;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Claimed;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.engine.SubjectKind;
import se.arendegang.workers.engine.Claims;

@Component
public class ClaimDecision {

    private final Claims claims;

    ClaimDecision(Claims claims) {
        this.claims = claims;
    }

    @JobWorker(type = DelegatedDecisionProcess.Job.CLAIM_DECISION)
    public Claimed claim(ActivatedJob job, @VariablesAsType DelegatedDecisionProcess.Step step) {
        return claims.claim(job, SubjectKind.DELEGATED_DECISION, step.decisionId(), step.attempt());
    }
}
