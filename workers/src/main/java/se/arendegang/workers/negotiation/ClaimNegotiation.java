package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Claimed;
import se.arendegang.engine.SubjectKind;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.workers.engine.Claims;

@Component
public class ClaimNegotiation {

    private final Claims claims;

    ClaimNegotiation(Claims claims) {
        this.claims = claims;
    }

    @JobWorker(type = NegotiationProcess.Job.CLAIM_NEGOTIATION)
    public Claimed claim(ActivatedJob job, @VariablesAsType NegotiationProcess.Step step) {
        return claims.claim(job, SubjectKind.NEGOTIATION, step.negotiationId(), step.attempt());
    }
}
