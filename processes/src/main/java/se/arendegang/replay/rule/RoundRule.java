package se.arendegang.replay.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arendegang.replay.tree.RecordedNode;

/** Rounds are numbered from 1 without gaps, and each says why it came. */
final class RoundRule implements CaseRule {
    private static final FindingKind NUMBER = FindingKind.error("round-number");
    private static final FindingKind CAUSE = FindingKind.warning("round-cause");
    private static final FindingKind NO_CAUSE = FindingKind.warning("round-no-cause");

    private static final Map<String, List<String>> GIVEN_BY =
            Map.of("aterremiss", List.of("aterremiss"), "bordlaggning", List.of("bordlaggning", "bordlagger"));

    @Override
    public void check(Checked recorded) {
        List<RecordedNode> entries = recorded.root().list("rounds");
        for (int i = 0; i < entries.size(); i++) {
            RecordedNode number = entries.get(i).child("round");
            if (number.asText().filter(String.valueOf(i + 1)::equals).isEmpty()) {
                recorded.report(NUMBER, number, number.asText().orElse("null"), i + 1);
            }
            RecordedNode because = entries.get(i).child("because");
            if (i > 0 && !because.isStated()) {
                recorded.report(NO_CAUSE, because, i + 1);
            } else if (i > 0) {
                isGiven(recorded, because, entries.get(i - 1));
            }
        }
    }

    /** A round comes back because of what the round before it decided, when that is recorded. */
    private static void isGiven(Checked recorded, RecordedNode because, RecordedNode before) {
        List<String> outcomes = java.util.stream.Stream.of(
                        before.at("kommunstyrelsen.decision.outcome"), before.at("borgarradsberedningen.outcome"))
                .flatMap(outcome -> outcome.asText().stream())
                .toList();
        Optional<List<String>> giving = because.asText().map(GIVEN_BY::get);
        boolean boardSpoke = before.at("kommunstyrelsen.decision.outcome").isStated();
        if (boardSpoke && giving.isPresent() && outcomes.stream().noneMatch(giving.get()::contains)) {
            recorded.report(CAUSE, because, because.asText().orElse(""), String.join(", ", outcomes));
        }
    }
}
