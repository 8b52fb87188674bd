package se.arendegang.negotiation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;
import se.arendegang.task.FieldError;

/**
 * Minutes can say that the negotiation has ended only when it has with every union (MBL 16 § third paragraph): each has
 * ended its own, or stated a position that leaves nothing to negotiate. Who has only been informed states none (19 §).
 */
@Component
class EndedWithAll {

    private final JdbcNegotiations negotiations;
    private final NamedParties named;

    EndedWithAll(JdbcNegotiations negotiations, NamedParties named) {
        this.negotiations = negotiations;
        this.named = named;
    }

    /** What a recorded case says is taken as it stands. */
    List<FieldError> check(Completion completion) {
        if (!completion.is("ended") || !Keys.byAPerson(completion)) {
            return List.of();
        }
        var negotiation =
                negotiations.find(TaskSubject.negotiationOf(completion.task())).orElseThrow();
        var left = negotiation.parties().stream()
                .filter(party -> party.ended() == null)
                .filter(Predicate.not(party -> isSettled(party, negotiation, completion)))
                .map(UnionParty::name)
                .collect(Collectors.joining(", "));
        return left.isEmpty() || "19".equals(negotiation.basis())
                ? List.of()
                : List.of(FieldError.of("union_final_position", "not-ended-with-all", left));
    }

    /** What the minutes say now goes before what was said earlier. */
    private boolean isSettled(UnionParty party, Negotiation negotiation, Completion completion) {
        var now = new Entered(completion.values())
                .rows("union_final_position").stream()
                        .filter(row -> row.text("code") != null)
                        .filter(row -> named.among(negotiation.parties(), row.lines("by"))
                                .contains(party))
                        .map(row -> String.valueOf(row.text("code")))
                        .reduce((earlier, later) -> later);
        var stands = party.position();
        return now.or(() -> java.util.Optional.ofNullable(stands).map(UnionParty.Stated::code))
                .flatMap(Position::ofCode)
                .map(Position::settles)
                .orElse(false);
    }
}
