package se.arendegang.replay.rule;

import java.util.Set;
import se.arendegang.replay.tree.RecordedNode;

/** What is decided and what is assigned goes back to a point that was proposed or added. */
final class PointRule implements CaseRule {
    private static final FindingKind DECIDED = FindingKind.warning("decided-point-unknown");
    private static final FindingKind ASSIGNED = FindingKind.warning("assigned-point-unknown");

    @Override
    public void check(Checked recorded) {
        Set<String> points = Points.numbers(recorded);
        for (RecordedNode assignment : recorded.root().list("assignments")) {
            RecordedNode point = assignment.child("decision_point");
            point.asText()
                    .filter(number -> !points.contains(number))
                    .ifPresent(number -> recorded.report(ASSIGNED, point, number, String.join(", ", points)));
        }
        for (Round round : recorded.rounds()) {
            Set<String> proposed = new java.util.TreeSet<>();
            round.blocks()
                    .child("proposed_decision")
                    .list("points")
                    .forEach(point -> point.optionalText("nr").ifPresent(proposed::add));
            for (RecordedNode decided : round.board().child("decision").list("points")) {
                RecordedNode number = decided.child("nr");
                boolean added = decided.has("text");
                number.asText()
                        .filter(nr -> !added && !proposed.isEmpty() && !proposed.contains(nr))
                        .ifPresent(nr -> recorded.report(DECIDED, number, nr, String.join(", ", proposed)));
            }
        }
    }
}
