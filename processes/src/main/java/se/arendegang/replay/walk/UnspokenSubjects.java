package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.SubjectKind;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.task.TaskRow;

/**
 * Negotiations that the file does not speak of, such as one owed before a delegated decision to come: they stay open, and
 * their tasks are left to people.
 */
@Component
class UnspokenSubjects {

    private final Negotiations negotiations;
    private final FiledNegotiations filed;

    UnspokenSubjects(Negotiations negotiations, FiledNegotiations filed) {
        this.negotiations = negotiations;
        this.filed = filed;
    }

    boolean isOf(CaseId id, TaskRow task, Pass pass) {
        var subject = task.key().subject();
        return subject.kind() == SubjectKind.NEGOTIATION
                && negotiations
                        .find(new NegotiationId(subject.id()))
                        .flatMap(negotiation -> filed.filed(negotiation, pass))
                        .isEmpty();
    }
}
