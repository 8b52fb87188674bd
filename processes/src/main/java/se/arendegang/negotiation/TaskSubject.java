package se.arendegang.negotiation;

import java.util.Objects;
import se.arendegang.casefile.CaseId;
import se.arendegang.task.OpenTask;

/** What a task is about: every one belongs to a case, most to a negotiation, some to one union or one demand of it. */
final class TaskSubject {

    private TaskSubject() {}

    static CaseId caseOf(OpenTask task) {
        return new CaseId(Objects.requireNonNull(task.caseId(), "a task about the negotiations without a case"));
    }

    static NegotiationId negotiationOf(OpenTask task) {
        return new NegotiationId(task.key().subject().id());
    }

    static PartyId partyOf(OpenTask task) {
        return PartyId.of(task.key().item());
    }
}
