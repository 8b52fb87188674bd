package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.Nothing;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.negotiation.Duties;
import se.arendegang.negotiation.DutyProposal;

/** Keeps what the table about the duty to negotiate proposed. */
@Component
public class RecordDutyProposal {

    private final Duties duties;

    RecordDutyProposal(Duties duties) {
        this.duties = duties;
    }

    @JobWorker(type = DraftingProcess.Job.RECORD_DUTY_PROPOSAL)
    public Nothing handle(@VariablesAsType DraftingProcess.DutyProposal proposed) {
        duties.recordProposal(
                new CaseId(proposed.caseId()),
                proposed.round(),
                new DutyProposal(proposed.basis(), proposed.explanation()));
        return Nothing.NOTHING;
    }
}
