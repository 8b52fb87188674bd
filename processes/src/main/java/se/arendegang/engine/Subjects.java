package se.arendegang.engine;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the describer of a subject. */
@Component
public class Subjects {

    private final List<SubjectDescriber> describers;

    Subjects(List<SubjectDescriber> describers) {
        this.describers = describers;
    }

    /** Something the record does not know has no number and no title, and belongs to no case unless it is one. */
    public SubjectDescription describe(Subject subject) {
        var caseId = subject.kind() == SubjectKind.CASE ? subject.id() : null;
        return describers.stream()
                .filter(describer -> describer.kind() == subject.kind())
                .findFirst()
                .flatMap(describer -> describer.describe(subject.id()))
                .orElse(new SubjectDescription(caseId, null, null, true));
    }
}
