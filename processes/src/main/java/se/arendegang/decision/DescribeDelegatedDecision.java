package se.arendegang.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.engine.SubjectDescriber;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.engine.SubjectKind;

@Component
class DescribeDelegatedDecision implements SubjectDescriber {

    private final DelegatedDecisions decisions;
    private final CaseFiles cases;

    DescribeDelegatedDecision(DelegatedDecisions decisions, CaseFiles cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.DELEGATED_DECISION;
    }

    @Override
    public Optional<SubjectDescription> describe(UUID id) {
        return decisions.find(new DelegatedDecisionId(id)).map(d -> {
            var caseId = d.caseId();
            return new SubjectDescription(
                    caseId == null ? null : caseId.value(),
                    caseId == null ? null : cases.get(caseId).dnr(),
                    d.title(),
                    d.isOpen());
        });
    }
}
