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
<<<<<<< HEAD
class ClaimDocument {
=======
public class ClaimDocument {
>>>>>>> 66447f0 (Workers are public, as the starter calls them by reflection)

    private final Claims claims;

    ClaimDocument(Claims claims) {
        this.claims = claims;
    }

    @JobWorker(type = IntakeProcess.Job.CLAIM_DOCUMENT)
<<<<<<< HEAD
    Claimed claim(ActivatedJob job, @VariablesAsType IntakeProcess.Step step) {
=======
    public Claimed claim(ActivatedJob job, @VariablesAsType IntakeProcess.Step step) {
>>>>>>> 66447f0 (Workers are public, as the starter calls them by reflection)
        return claims.claim(job, SubjectKind.DOCUMENT, step.documentId(), step.attempt());
    }
}
