package se.arendegang.workers.intake;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Claimed;
import se.arendegang.engine.SubjectKind;
import se.arendegang.intake.IntakeProcess;
import se.arendegang.workers.engine.Claims;

@Component
public class ClaimDocument {

    private final Claims claims;

    ClaimDocument(Claims claims) {
        this.claims = claims;
    }

    @JobWorker(type = IntakeProcess.Job.CLAIM_DOCUMENT)
    public Claimed claim(ActivatedJob job, @VariablesAsType IntakeProcess.Step step) {
        return claims.claim(job, SubjectKind.DOCUMENT, step.documentId(), step.attempt());
    }
}
