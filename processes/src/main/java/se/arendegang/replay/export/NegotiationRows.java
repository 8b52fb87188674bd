package se.arendegang.replay.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.PinnedPaper;
import se.arendegang.negotiation.RenegotiationQuestion;
import se.arendegang.negotiation.UnionParty;

/** Negotiations as a recorded case lists them, with each union's part. */
final class NegotiationRows {

    private NegotiationRows() {}

    static Block row(Negotiation negotiation) {
        return new Block()
                .put("id", negotiation.key())
                .put("duty", negotiation.dutyKey())
                .put("requested_by", negotiation.requestedBy())
                .put("requested_on", negotiation.requestedOn())
                .put("form", negotiation.form())
                .put("meetings", NegotiationBlock.keys(negotiation.minutes()))
                .put("negotiated_version", paper(negotiation.papers()))
                .rows("by_union", negotiation.parties(), party -> party(negotiation, party))
                .put("before_decision_waived", waived(negotiation))
                .put("renegotiation_question", question(negotiation.questions()))
                .extras(Extras.without(negotiation.extra(), "forum"));
    }

    private static @Nullable Block paper(List<PinnedPaper> papers) {
        return papers.isEmpty()
                ? null
                : new Block()
                        .put("sha256", papers.getFirst().sha256())
                        .put("label", papers.getFirst().label())
                        .put("on", papers.getFirst().dated())
                        .extras(papers.getFirst().extra());
    }

    private static Block party(Negotiation negotiation, UnionParty party) {
        var position = party.position();
        var central = party.central();
        var ended = party.ended();
        return new Block()
                .put("union", party.name())
                .put(
                        "position",
                        position == null || position.fromMinutes()
                                ? null
                                : new Block()
                                        .put("code", position.code())
                                        .put("text", position.text())
                                        .put("on", position.on())
                                        .put("answer_due", position.answerDue()))
                .put("central", central == null ? null : central(negotiation, party, central))
                .put(
                        "ended",
                        ended == null || !ended.stated()
                                ? null
                                : new Block().put("how", ended.how()).put("on", ended.on()))
                .put("veto", veto(party.veto()))
                .extras(party.extra());
    }

    /** A recorded one is in the party's own words. */
    private static @Nullable Block veto(UnionParty.@Nullable Veto veto) {
        if (veto == null || veto.fromRecord()) {
            return null;
        }
        var resolved = veto.resolved() == null
                ? null
                : new Block().put("how", veto.resolved()).put("on", veto.resolvedOn());
        return new Block().put("on", veto.on()).put("text", veto.text()).put("resolved", resolved);
    }

    private static Block central(Negotiation negotiation, UnionParty party, UnionParty.Central central) {
        var held = negotiation.minutes().stream()
                .filter(minutes -> party.id().equals(minutes.centralWith()))
                .toList();
        return new Block()
                .put("requested_on", central.requestedOn())
                .put("meetings", NegotiationBlock.keys(held))
                .put("result", central.result())
                .put("ended_on", central.endedOn());
    }

    private static @Nullable Block waived(Negotiation negotiation) {
        var waiver = negotiation.waiver();
        return waiver == null || !waiver.stated()
                ? null
                : new Block()
                        .put("ground", waiver.ground())
                        .put("reason", waiver.reason())
                        .put("by_role", waiver.byRole())
                        .put("on", waiver.on())
                        .extras(waiver.extra());
    }

    private static @Nullable Block question(List<RenegotiationQuestion> questions) {
        return questions.stream()
                .filter(RenegotiationQuestion::stated)
                .reduce((earlier, later) -> later)
                .map(question -> new Block()
                        .put("on", question.on())
                        .put("occasion", question.occasion())
                        .put("changed", question.changed())
                        .put("answer", question.answer())
                        .put("reason", question.reason())
                        .put("by_role", question.byRole())
                        .extras(question.extra()))
                .orElse(null);
    }
}
