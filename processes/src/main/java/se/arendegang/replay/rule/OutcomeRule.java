package se.arendegang.replay.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arendegang.replay.tree.RecordedNode;

/**
 * The board's outcome is one that a proposition or a vote gave. Where neither is recorded the record is silent and
 * nothing is judged; a case may always drop off the agenda.
 */
final class OutcomeRule implements CaseRule {
    private static final FindingKind OUTCOME = FindingKind.error("outcome-not-given");
    private static final FindingKind POINT = FindingKind.error("point-outcome-not-given");
    private static final FindingKind PROPOSITION = FindingKind.error("proposition-against-vote");

    @Override
    public void check(Checked recorded) {
        for (Sitting sitting : recorded.sittings()) {
            sitting.board().list("propositions").forEach(put -> agreesWithVote(recorded, sitting, put));
            Set<String> won = Won.outcomes(sitting);
            RecordedNode decision = sitting.board().child("decision");
            Optional<String> outcome = decision.optionalText("outcome");
            if (won.isEmpty() || outcome.isEmpty()) {
                continue;
            }
            if (!outcome.get().equals("utgar") && !won.contains(outcome.get())) {
                recorded.report(OUTCOME, decision.child("outcome"), outcome.get(), String.join(", ", won));
            } else if (!won.contains("bifall_med_andring")) {
                decision.list("points").forEach(point -> pointIsGiven(recorded, point, outcome.get(), won));
            }
        }
    }

    private static void pointIsGiven(Checked recorded, RecordedNode point, String whole, Set<String> won) {
        point.optionalText("outcome")
                .filter(outcome -> !outcome.equals(whole) && !outcome.equals("utgar") && !won.contains(outcome))
                .ifPresent(outcome -> recorded.report(POINT, point.child("outcome"), outcome, String.join(", ", won)));
    }

    private static void agreesWithVote(Checked recorded, Sitting sitting, RecordedNode put) {
        Optional<String> result =
                put.optionalText("result").filter(id -> sitting.yrkande(id).isPresent());
        if (result.isEmpty()
                || put.optionalText("decided_by").filter("votering"::equals).isEmpty()) {
            return;
        }
        List<String> yrkanden = put.list("yrkanden").stream()
                .flatMap(id -> id.asText().stream())
                .toList();
        sitting.board().list("votes").stream()
                .filter(vote ->
                        vote.optionalText("yes_for").filter(yrkanden::contains).isPresent())
                .filter(vote ->
                        vote.optionalText("no_for").filter(yrkanden::contains).isPresent())
                .flatMap(vote -> VoteSides.result(vote).stream())
                .filter(voted -> !voted.equals(result.get()))
                .findFirst()
                .ifPresent(voted -> recorded.report(PROPOSITION, put.child("result"), result.get(), voted));
    }
}
