package se.arendegang.intake;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.document.DocumentId;
import se.arendegang.engine.SubjectDescriber;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.engine.SubjectKind;

@Component
class DescribeIncoming implements SubjectDescriber {

    private static final Set<String> ON_ITS_WAY = Set.of("received", "registered", "assigned");

    private final JdbcIncoming rows;

    DescribeIncoming(JdbcIncoming rows) {
        this.rows = rows;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.DOCUMENT;
    }

    @Override
    public Optional<SubjectDescription> describe(UUID id) {
        return rows.find(new DocumentId(id))
                .map(found -> new SubjectDescription(
                        found.caseId(), found.dnr(), found.title(), ON_ITS_WAY.contains(found.status())));
    }
}
