package se.arendegang.workers.negotiation;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.contract.StageStep;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.negotiation.Duties;

/** What the table about the duty to negotiate is asked with. */
@Component
public class CollectDutyFacts {

    private final Duties duties;

    CollectDutyFacts(Duties duties) {
        this.duties = duties;
    }

    @JobWorker(type = DraftingProcess.Job.COLLECT_DUTY_FACTS)
    public DraftingProcess.DutyFacts handle(@VariablesAsType StageStep step) {
        var facts = duties.collectFacts(new CaseId(step.caseId()), step.round());
        return new DraftingProcess.DutyFacts(
                facts.caseType(),
                facts.workOrganisationChanges(),
                facts.staffConcerned(),
                facts.redundancies(),
                facts.contractingOut(),
                facts.decidingBody(),
                facts.replacedParagraphs());
    }
}
