package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/**
 * One round of the recorded case ({@code rounds[]}): what the path is walked with until the case comes back. A block that
 * is not in this round counts where it stands in the next, as long as the case does not come back to its stage there.
 *
 * @param number from 1
 * @param rounds where blocks of this pass may stand, this round first
 * @param whole the case, for blocks that are stated once
 * @param last no round comes after
 */
record Pass(int number, List<RoundBlocks> rounds, RecordedNode whole, boolean last) {

    /** The blocks of a round, and the stage to which the case came back with it; null for the first. */
    record RoundBlocks(RecordedNode blocks, @Nullable String toStage) {}

    /** The block, or a node that states nothing. */
    RecordedNode block(String name) {
        for (int i = 0; i < rounds.size(); i++) {
            if (i > 0 && Stages.isReached(rounds.get(i).toStage(), Stages.ofBlock(name))) {
                break;
            }
            var block = rounds.get(i).blocks().child(name);
            if (block.isStated()) {
                return block;
            }
        }
        return rounds.getFirst().blocks().child(name);
    }

    /** A block at a path below a block of the round. */
    RecordedNode at(String block, String path) {
        return block(block).at(path);
    }

    static @Nullable LocalDate day(RecordedNode node, String key) {
        return node.date(key)
                .filter(RecordedDate::isDayKnown)
                .map(RecordedDate::first)
                .orElse(null);
    }

    /** A map as plain values; empty when it is none. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> plain(RecordedNode node) {
        return node.plain() instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
