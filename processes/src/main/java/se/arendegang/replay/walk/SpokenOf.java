package se.arendegang.replay.walk;

import org.springframework.stereotype.Component;
import se.arendegang.engine.SubjectKind;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.task.TaskRow;

/**
 * Whether the file speaks of what a task belongs to. A negotiation that it does not speak of, such as one owed before a
 * delegated decision to come, stays open, and its tasks are left to people.
 */
@Component
class SpokenOf {

    private final Negotiations negotiations;
    private final FiledNegotiations filed;

    SpokenOf(Negotiations negotiations, FiledNegotiations filed) {
        this.negotiations = negotiations;
        this.filed = filed;
    }

    boolean isToldOf(TaskRow task, Pass pass) {
        var subject = task.key().subject();
        return subject.kind() != SubjectKind.NEGOTIATION
                || negotiations
                        .find(new NegotiationId(subject.id()))
                        .flatMap(negotiation -> filed.filed(negotiation, pass))
                        .isPresent();
    }
}
