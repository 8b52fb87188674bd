package se.arendegang.replay.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.arendegang.replay.tree.RecordedNode;

/** A case while it is held against the rules, and what they have found so far. */
final class Checked {
    private final Path file;
    private final RecordedNode root;
    private final List<Round> rounds;
    private final List<Finding> findings = new ArrayList<>();

    Checked(Path file, RecordedNode root) {
        this.file = file;
        this.root = root;
        this.rounds = Round.of(root);
    }

    RecordedNode root() {
        return root;
    }

    /** In the order they were; the last one is told by the top-level blocks. */
    List<Round> rounds() {
        return rounds;
    }

    List<Sitting> sittings() {
        return rounds.stream().map(round -> new Sitting(round.board())).toList();
    }

    void report(FindingKind kind, RecordedNode node, Object... arguments) {
        findings.add(kind.at(file, node, arguments));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
