package se.arendegang.workers.intake;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.document.DocumentId;
import se.arendegang.intake.Intake;
import se.arendegang.intake.IntakeProcess;

/** Opens the case the document begins. */
@Component
public class StartCase {

    private final Intake intake;

    StartCase(Intake intake) {
        this.intake = intake;
    }

    @JobWorker(type = IntakeProcess.Job.START_CASE)
    public Nothing handle(@VariablesAsType IntakeProcess.Step step) {
        intake.startCase(new DocumentId(step.documentId()));
        return Nothing.NOTHING;
    }
}
