package se.arendegang.decision;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.Renegotiation;

/** The delegated decisions that were negotiated before they were taken. */
@Component
public class NegotiatedDecisions {

    private final DelegatedDecisions decisions;
    private final Renegotiation renegotiation;

    NegotiatedDecisions(DelegatedDecisions decisions, Renegotiation renegotiation) {
        this.decisions = decisions;
        this.renegotiation = renegotiation;
    }

    /** Several when one point gave several decisions; none before they are taken, or when no paper was on the table. */
    public List<NegotiatedDecision> of(Negotiation negotiation) {
        var table = renegotiation.onTheTable(negotiation);
        return table.isEmpty()
                ? List.of()
                : decisions.ofCase(negotiation.caseId()).stream()
                        .filter(one -> ("delegated:" + one.point()).equals(negotiation.gates()))
                        .filter(one -> "decided".equals(one.outcome()) && one.decision() != null)
                        .map(one -> new NegotiatedDecision(
                                one.title(), table, Objects.requireNonNull(one.decision()), one.decidedOn()))
                        .toList();
    }
}
