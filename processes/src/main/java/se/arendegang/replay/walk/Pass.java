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

    /**
     * The blocks of a round.
     *
     * @param entry what is said of the round itself: why it came, from where and to which stage
     */
    record RoundBlocks(RecordedNode blocks, RecordedNode entry) {
        @Nullable
        String toStage() {
            return entry.optionalText("to_stage").orElse(null);
        }
    }

    /** The entry of the round itself. */
    RecordedNode entry() {
        return rounds.getFirst().entry();
    }

    /** The entry of the round that follows; states nothing when none does. */
    RecordedNode next() {
        return last ? nothing(entry()) : rounds.get(1).entry();
    }

    /** Whether the next round comes of that. */
    boolean isFollowedBecause(String word) {
        return next().optionalText("because").filter(word::equals).isPresent();
    }

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

    /** A node that states nothing; no key of a file is empty. */
    static RecordedNode nothing(RecordedNode near) {
        return near.child("");
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
