package se.arendegang.replay.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/**
 * The board decided while a negotiation that gates its decision was open, with or without ground. That is a breach
 * (11 and 12 §§ MBL) but no nullity: it is taken in and marked for good.
 */
final class OpenNegotiationRule implements CaseRule {
    private static final FindingKind OPEN = FindingKind.warning("board-during-negotiation");
    private static final FindingKind NOT_HELD = FindingKind.warning("board-before-negotiation");
    private static final Set<String> DECIDES = Set.of("bifall", "bifall_med_andring", "avslag");
    private static final Set<String> OWED = Set.of("11", "12", "13", "38", "samverkan");

    @Override
    public void check(Checked recorded) {
        for (Round round : recorded.rounds()) {
            boolean decides = round.boardOutcome().map(DECIDES::contains).orElse(true);
            if (decides) {
                round.board().date("decision_date").ifPresent(day -> check(recorded, round, day));
            }
        }
    }

    private static void check(Checked recorded, Round round, RecordedDate day) {
        RecordedNode decision = round.board().child("decision_date");
        List<RecordedNode> negotiations = Negotiated.all(recorded, "negotiations");
        for (RecordedNode duty : Negotiated.all(recorded, "duty")) {
            boolean gatesBoard = duty.optionalText("gates")
                    .filter(gate -> gate.startsWith("board"))
                    .isPresent();
            boolean owed = duty.optionalText("basis").filter(OWED::contains).isPresent();
            if (!gatesBoard || !owed) {
                continue;
            }
            String id = duty.optionalText("id").orElse("?");
            List<RecordedNode> held = negotiations.stream()
                    .filter(negotiation ->
                            negotiation.optionalText("duty").filter(id::equals).isPresent())
                    .toList();
            if (held.isEmpty()) {
                recorded.report(NOT_HELD, decision, day.written(), id, ground(negotiations));
            }
            held.forEach(negotiation -> openUnions(recorded, decision, day, negotiation));
        }
    }

    private static void openUnions(
            Checked recorded, RecordedNode decision, RecordedDate day, RecordedNode negotiation) {
        for (RecordedNode union : negotiation.list("by_union")) {
            Optional<RecordedDate> ended = Negotiated.ended(recorded, negotiation, union);
            boolean open = ended.map(day::isCertainlyBefore).orElse(!Negotiated.isSettled(union));
            if (open) {
                recorded.report(
                        OPEN,
                        decision,
                        day.written(),
                        negotiation.optionalText("id").orElse("?"),
                        union.optionalText("union").orElse("?"),
                        ended.map(RecordedDate::written).orElse("–"),
                        ground(List.of(negotiation)));
            }
        }
    }

    private static String ground(List<RecordedNode> negotiations) {
        return negotiations.stream()
                .flatMap(negotiation -> negotiation.child("before_decision_waived").optionalText("ground").stream())
                .findFirst()
                .orElse("none");
    }
}
