package se.arendegang.workers.casefile;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CasePathProcess;

/** Which stage the record says is next. */
@Component
public class FindStage {

    private final CaseFiles cases;

    FindStage(CaseFiles cases) {
        this.cases = cases;
    }

    @JobWorker(type = CasePathProcess.Job.FIND_STAGE)
    public CasePathProcess.NextStage handle(@VariablesAsType CasePathProcess.Step step) {
        var found = cases.get(new CaseId(step.caseId()));
        return new CasePathProcess.NextStage(found.stage().code(), found.round());
    }
}
