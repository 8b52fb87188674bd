package se.arendegang.workers.casefile;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CasePathProcess;
import se.arendegang.contract.Claimed;
import se.arendegang.engine.SubjectKind;
import se.arendegang.workers.engine.Claims;

@Component
public class ClaimCase {

    private final Claims claims;

    ClaimCase(Claims claims) {
        this.claims = claims;
    }

    @JobWorker(type = CasePathProcess.Job.CLAIM_CASE)
    public Claimed claim(ActivatedJob job, @VariablesAsType CasePathProcess.Step step) {
        return claims.claim(job, SubjectKind.CASE, step.caseId(), step.attempt());
    }
}
