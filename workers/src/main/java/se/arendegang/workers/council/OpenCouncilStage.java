package se.arendegang.workers.council;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CasePath;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.StageStep;
import se.arendegang.council.CouncilOfMayorsProcess;

/** The rotel takes the case up. */
@Component
public class OpenCouncilStage {

    private final CasePath path;

    OpenCouncilStage(CasePath path) {
        this.path = path;
    }

    @JobWorker(type = CouncilOfMayorsProcess.Job.OPEN_STAGE)
    public Nothing handle(@VariablesAsType StageStep step) {
        path.enterStage(new CaseId(step.caseId()));
        return Nothing.NOTHING;
    }
}
