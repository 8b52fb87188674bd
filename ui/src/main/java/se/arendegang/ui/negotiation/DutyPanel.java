package se.arendegang.ui.negotiation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Duty;
import se.arendegang.negotiation.DutyJudgement;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.text.Say;

/** What was judged of the duty before one decision: the ground or that there is none, why, by whom and when. */
final class DutyPanel {

    private DutyPanel() {}

    static Facts of(Duty duty, List<DutyJudgement> all) {
        var judged = all.stream()
                .filter(judgement -> judgement.round() == duty.round())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Facts(Say.text(duty.owed() ? "duty.owed" : "duty.notOwed"))
                .with("field.basis", duty.basis() == null ? null : Say.text("choice." + duty.basis()))
                .with("negotiation.about", NegotiationFacts.gates(duty.gates()))
                .with("field.replaces", duty.replaces())
                .with("field.reason", reason(duty, judged))
                .with("field.parties", duty.parties())
                .with("duty.judgedBy", judged == null ? null : judged.actor())
                .with("field.decided_by_role", duty.decidedByRole())
                .with("duty.judgedOn", duty.decidedOn());
    }

    /** Rounds in which no decision was named: not owed at all, or gone on without a judgement. */
    static Stream<Facts> ofRest(List<DutyJudgement> all, List<Duty> duties) {
        return all.stream()
                .filter(one -> duties.stream().noneMatch(duty -> duty.round() == one.round()))
                .map(one -> new Facts(Say.text("not_owed".equals(one.outcome()) ? "duty.notOwed" : "duty.notJudged"))
                        .with("field.reason", one.reason())
                        .with("duty.judgedBy", one.actor())
                        .with("duty.judgedOn", one.happenedOn()));
    }

    /** The reason for this decision, otherwise the one given for them all. */
    private static @Nullable String reason(Duty duty, @Nullable DutyJudgement judged) {
        return duty.reason() == null && judged != null ? judged.reason() : duty.reason();
    }
}
