package se.arendegang.replay.walk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.RenegotiationQuestion;
import se.arendegang.replay.tree.RecordedNode;

/** What the file says of new negotiations and the record has not heard. */
@Component
class PendingQuestions {

    private final Negotiations negotiations;
    private final FiledNegotiations filed;

    PendingQuestions(Negotiations negotiations, FiledNegotiations filed) {
        this.negotiations = negotiations;
        this.filed = filed;
    }

    List<PendingQuestion> of(CaseId id, List<Pass> passes) {
        return negotiations.ofCase(id).stream()
                .filter(about -> about.questions().stream().noneMatch(RenegotiationQuestion::stated))
                .flatMap(about -> question(about, passes).map(found -> new PendingQuestion(about, found)).stream())
                .toList();
    }

    private Optional<RecordedNode> question(Negotiation about, List<Pass> passes) {
        return passes.stream()
                .flatMap(pass -> filed.filed(about, pass).stream())
                .map(found -> found.node().child("renegotiation_question"))
                .filter(found -> !found.isEmpty())
                .findFirst();
    }
}
