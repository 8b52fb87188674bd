package se.arendegang.workers.casefile;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CasePath;
import se.arendegang.casefile.CasePathProcess;
import se.arendegang.contract.Nothing;

/** Takes back the open tasks after an interruption. */
@Component
public class CancelCaseTasks {

    private final CasePath path;

    CancelCaseTasks(CasePath path) {
        this.path = path;
    }

    @JobWorker(type = CasePathProcess.Job.CANCEL_TASKS)
    public Nothing handle(@VariablesAsType CasePathProcess.Step step) {
        path.cancelTasks(new CaseId(step.caseId()));
        return Nothing.NOTHING;
    }
}
