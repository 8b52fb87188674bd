package se.arendegang.replay.rule;

import java.nio.file.Path;
import java.util.List;
import se.arendegang.replay.tree.RecordedNode;

/** All rules that a recorded case is held against. */
public final class CaseRules {

    public List<Finding> check(Path file, RecordedNode root) {
        return List.of();
    }
}
