package se.arendegang.workers.council;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.StageStep;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.council.CouncilStage;

/** Whether the case passes borgarrådsberedningen by. */
@Component
public class FindRoute {

    private final CouncilStage stage;

    FindRoute(CouncilStage stage) {
        this.stage = stage;
    }

    @JobWorker(type = CouncilOfMayorsProcess.Job.FIND_ROUTE)
    public CouncilOfMayorsProcess.Route handle(@VariablesAsType StageStep step) {
        return new CouncilOfMayorsProcess.Route(stage.isBypassed(new CaseId(step.caseId())));
    }
}
