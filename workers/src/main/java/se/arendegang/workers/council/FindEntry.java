package se.arendegang.workers.council;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.StageStep;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.council.CouncilStage;

/** Whether the case comes back tabled, with the memorandum signed before. */
@Component
public class FindEntry {

    private final CouncilStage stage;

    FindEntry(CouncilStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = CouncilOfMayorsProcess.Job.FIND_ENTRY)
    public CouncilOfMayorsProcess.Entry handle(@VariablesAsType StageStep step) {
        return new CouncilOfMayorsProcess.Entry(stage.isTabled(new CaseId(step.caseId()), step.round()));
    }
}
