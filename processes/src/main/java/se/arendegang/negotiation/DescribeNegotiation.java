package se.arendegang.negotiation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.engine.SubjectDescriber;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.engine.SubjectKind;

/** People know a negotiation by its case. Its path has an end when all who are to adjust the minutes have answered. */
@Component
class DescribeNegotiation implements SubjectDescriber {

    private final JdbcNegotiations negotiations;
    private final CaseFiles cases;

    DescribeNegotiation(JdbcNegotiations negotiations, CaseFiles cases) {
        this.negotiations = negotiations;
        this.cases = cases;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.NEGOTIATION;
    }

    @Override
    public Optional<SubjectDescription> describe(UUID id) {
        return negotiations.find(new NegotiationId(id)).map(negotiation -> {
            var caseFile = cases.get(negotiation.caseId());
            return new SubjectDescription(
                    negotiation.caseId().value(), caseFile.dnr(), caseFile.title(), PathEnd.hasWorkLeft(negotiation));
        });
    }
}
