package se.arendegang.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.engine.SubjectDescriber;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.engine.SubjectKind;

@Component
class DescribeAssignment implements SubjectDescriber {

    private final JdbcAssignments assignments;
    private final CaseFiles cases;

    DescribeAssignment(JdbcAssignments assignments, CaseFiles cases) {
        this.assignments = assignments;
        this.cases = cases;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ASSIGNMENT;
    }

    @Override
    public Optional<SubjectDescription> describe(UUID id) {
        return assignments.find(new AssignmentId(id)).map(a -> {
            var file = cases.get(a.caseId());
            return new SubjectDescription(
                    a.caseId().value(), file.dnr(), file.title(), a.state().isOpen());
        });
    }
}
