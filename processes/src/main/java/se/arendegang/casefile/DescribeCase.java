package se.arendegang.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.engine.SubjectDescriber;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.engine.SubjectKind;

@Component
class DescribeCase implements SubjectDescriber {

    private final JdbcCaseStore store;

    DescribeCase(JdbcCaseStore store) {
        this.store = store;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CASE;
    }

    @Override
    public Optional<SubjectDescription> describe(UUID id) {
        return store.find(new CaseId(id))
                .map(found -> new SubjectDescription(
                        id, found.dnr(), found.title(), found.status().equals("open")));
    }
}
