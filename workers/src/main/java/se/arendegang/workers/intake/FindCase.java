package se.arendegang.workers.intake;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.document.DocumentId;
import se.arendegang.intake.Intake;
import se.arendegang.intake.IntakeProcess;
import se.arendegang.intake.JoinedCase;

/** Whether the document belongs to a case that exists. */
@Component
public class FindCase {

    private final Intake intake;

    FindCase(Intake intake) {
        this.intake = intake;
    }

    @JobWorker(type = IntakeProcess.Job.FIND_CASE)
    public JoinedCase handle(@VariablesAsType IntakeProcess.Step step) {
        return new JoinedCase(intake.joinsCase(new DocumentId(step.documentId())));
    }
}
