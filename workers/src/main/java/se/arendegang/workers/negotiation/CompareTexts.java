package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.council.TextComparison;
import se.arendegang.negotiation.Renegotiation;

/** Whether the text differs from what was negotiated. */
@Component
public class CompareTexts {

    private final Renegotiation renegotiation;

    CompareTexts(Renegotiation renegotiation) {
        this.renegotiation = renegotiation;
    }

    @JobWorker(type = CouncilOfMayorsProcess.Job.COMPARE_TEXTS)
    public TextComparison handle(@VariablesAsType CouncilOfMayorsProcess.MemorandumStep step) {
        return new TextComparison(renegotiation.isAsked(new CaseId(step.caseId()), step.round(), step.memorandumNo()));
    }
}
