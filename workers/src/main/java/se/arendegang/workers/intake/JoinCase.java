package se.arendegang.workers.intake;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.contract.Nothing;
import se.arendegang.document.DocumentId;
import se.arendegang.intake.Intake;
import se.arendegang.intake.IntakeProcess;

/** Puts the document with its case. */
@Component
public class JoinCase {

    private final Intake intake;

    JoinCase(Intake intake) {
        this.intake = intake;
    }

    @JobWorker(type = IntakeProcess.Job.JOIN_CASE)
    public Nothing handle(@VariablesAsType IntakeProcess.Step step) {
        intake.joinCase(new DocumentId(step.documentId()));
        return Nothing.NOTHING;
    }
}
