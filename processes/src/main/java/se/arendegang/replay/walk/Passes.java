package se.arendegang.replay.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.tree.RecordedNode;

/**
 * The rounds of a recorded case as passes through the path. When the rounds do not say how the case came back (no body
 * tabled or remanded it), only the last round, which stands at the top level, is walked; the others are kept.
 */
final class Passes {

    private static final Set<String> COMES_BACK = Set.of("aterremiss", "bordlaggning", "utgar", "bordlagger");

    private Passes() {}

    static List<Pass> of(RecordedCase recorded) {
        var root = recorded.root();
        var entries = root.list("rounds");
        var rounds = new ArrayList<Pass.RoundBlocks>();
        for (int i = 0; i < entries.size(); i++) {
            var last = i == entries.size() - 1;
            rounds.add(new Pass.RoundBlocks(
                    last ? root : entries.get(i),
                    entries.get(i).optionalText("to_stage").orElse(null)));
        }
        if (rounds.isEmpty() || !isWalkable(entries)) {
            return List.of(new Pass(1, List.of(new Pass.RoundBlocks(root, null)), root, true));
        }
        var passes = new ArrayList<Pass>();
        for (int i = 0; i < rounds.size(); i++) {
            passes.add(new Pass(i + 1, rounds.subList(i, rounds.size()), root, i == rounds.size() - 1));
        }
        return passes;
    }

    /** Every round but the last ends with a body that puts the case off or sends it back. */
    private static boolean isWalkable(List<RecordedNode> entries) {
        return entries.subList(0, entries.size() - 1).stream()
                .allMatch(round -> isComingBack(round.at("kommunstyrelsen.decision"))
                        || isComingBack(round.child("borgarradsberedningen")));
    }

    private static boolean isComingBack(RecordedNode said) {
        return said.optionalText("outcome").filter(COMES_BACK::contains).isPresent();
    }
}
