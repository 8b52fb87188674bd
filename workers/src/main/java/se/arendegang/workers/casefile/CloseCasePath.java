package se.arendegang.workers.casefile;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CasePath;
import se.arendegang.casefile.CasePathProcess;
import se.arendegang.contract.Nothing;

/** Closes the case in the record. */
@Component
public class CloseCasePath {

    private final CasePath path;

    CloseCasePath(CasePath path) {
        this.path = path;
    }

    @JobWorker(type = CasePathProcess.Job.CLOSE_CASE)
    public Nothing handle(@VariablesAsType CasePathProcess.Step step) {
        path.close(new CaseId(step.caseId()), step.attempt());
        return Nothing.NOTHING;
    }
}
