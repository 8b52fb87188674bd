package se.arendegang.replay.walk;

import java.util.ArrayList;
import java.util.List;
import se.arendegang.replay.tree.RecordedCase;

/** The rounds of a recorded case as passes through the path; the last one stands at the top level. */
final class Passes {

    private Passes() {}

    static List<Pass> of(RecordedCase recorded) {
        var root = recorded.root();
        var entries = root.list("rounds");
        var rounds = new ArrayList<Pass.RoundBlocks>();
        for (int i = 0; i < entries.size(); i++) {
            var last = i == entries.size() - 1;
            rounds.add(new Pass.RoundBlocks(last ? root : entries.get(i), entries.get(i)));
        }
        if (rounds.isEmpty()) {
            rounds.add(new Pass.RoundBlocks(root, root.child("rounds")));
        }
        var passes = new ArrayList<Pass>();
        for (int i = 0; i < rounds.size(); i++) {
            passes.add(new Pass(i + 1, rounds.subList(i, rounds.size()), root, i == rounds.size() - 1));
        }
        return passes;
    }
}
