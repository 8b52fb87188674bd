package se.arendegang.replay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arendegang.replay.tree.CaseTreeEquality;
import se.arendegang.replay.tree.RecordedNode;

/**
 * One time round the path.
 *
 * @param entry its entry in {@code rounds}, which says why it came; states nothing when the case never came back
 * @param blocks what stands where its blocks stand: the entry itself, or the whole file for the last round
 */
record Round(RecordedNode entry, RecordedNode blocks) {
    private static final List<String> BLOCKS = List.of(
            "tjansteutlatande", "views", "proposed_decision", "mbl", "borgarradsberedningen", "kommunstyrelsen");

    static List<Round> of(RecordedNode root) {
        List<Round> rounds = new ArrayList<>();
        List<RecordedNode> entries = root.list("rounds");
        for (RecordedNode entry : entries) {
            if (entry != entries.getLast() || hasOwnBlocks(entry, root)) {
                rounds.add(new Round(entry, entry));
            }
        }
        rounds.add(new Round(entries.isEmpty() ? root.child("rounds") : entries.getLast(), root));
        return rounds;
    }

    /** The last entry may repeat the top-level blocks, which then are the same round. */
    private static boolean hasOwnBlocks(RecordedNode entry, RecordedNode root) {
        return BLOCKS.stream()
                .filter(block -> !entry.child(block).isEmpty())
                .anyMatch(block -> !CaseTreeEquality.differences(
                                entry.child(block).plain(), root.child(block).plain())
                        .isEmpty());
    }

    RecordedNode board() {
        return blocks.child("kommunstyrelsen");
    }

    RecordedNode beredning() {
        return blocks.child("borgarradsberedningen");
    }

    Optional<String> boardOutcome() {
        return board().at("decision.outcome").asText();
    }

    /** The statements in the order they were made. */
    List<RecordedNode> statements() {
        List<RecordedNode> statements = new ArrayList<>(beredning().list("statements"));
        statements.addAll(board().list("items"));
        return statements;
    }
}
