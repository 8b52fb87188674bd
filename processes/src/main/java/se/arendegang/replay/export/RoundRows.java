package se.arendegang.replay.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseRound;
import se.arendegang.replay.words.SchemaWords;

/**
 * The blocks of each round. What is in force stands at the top level; what a later round has replaced stands with its
 * round; a sitting of the board always stands with its own.
 */
@Component
class RoundRows {

    private static final String BOARD = "kommunstyrelsen";

    private final CaseFiles cases;
    private final List<RoundBlocks> roundBlocks;

    RoundRows(CaseFiles cases, List<RoundBlocks> roundBlocks) {
        this.cases = cases;
        this.roundBlocks = roundBlocks;
    }

    void write(CaseFile file, Block root) {
        var rounds = told(file);
        root.extras(rounds.getLast().blocks());
        for (var newest : rounds.reversed()) {
            root.extras(newest.inForce());
        }
        if (rounds.size() > 1) {
            root.rows("rounds", rounds, round -> row(round, rounds));
        }
    }

    /** A recorded round: why it came, and what was new in it. */
    private record RecordedRound(int number, CaseRound round, Map<String, Object> blocks) {
        /** Whether the block stands with the round even where no later round replaced it. */
        boolean keeps(String block) {
            return block.equals(BOARD) || round.blocksAsWritten().contains(block);
        }

        Map<String, Object> inForce() {
            var rest = new LinkedHashMap<>(blocks);
            rest.keySet().removeIf(this::keeps);
            return rest;
        }

        boolean isNews() {
            return !blocks.isEmpty() || round.fromAsWritten() != null || round.toAsWritten() != null;
        }
    }

    /** A last round in which nothing has happened yet is not told of; the outcome that opened it is. */
    private List<RecordedRound> told(CaseFile file) {
        var told = new ArrayList<RecordedRound>();
        for (var round : cases.rounds(file.id())) {
            var blocks = blocks(file, round.round());
            if (round.isOfThePath() || told.isEmpty()) {
                told.add(new RecordedRound(told.size() + 1, round, blocks));
            } else {
                var before = told.removeLast();
                told.add(new RecordedRound(
                        before.number(),
                        before.round(),
                        new Block().extras(blocks).extras(before.blocks()).entries()));
            }
        }
        if (told.size() > 1 && !told.getLast().isNews()) {
            told.removeLast();
        }
        return told;
    }

    private Map<String, Object> blocks(CaseFile file, int round) {
        var block = new Block();
        roundBlocks.forEach(blocks -> blocks.write(file, round, block));
        return block.entries();
    }

    private static Block row(RecordedRound told, List<RecordedRound> all) {
        var round = told.round();
        var row = new Block()
                .put("round", told.number())
                .put("because", round.because())
                .put("from", SchemaWords.stage(round.fromAsWritten(), round.fromStage()))
                .put("to_stage", SchemaWords.stage(round.toAsWritten(), round.toStage()))
                .put("reason", round.reason());
        var later = all.subList(told.number(), all.size());
        if (!later.isEmpty()) {
            told.blocks().forEach((key, block) -> {
                if (told.keeps(key)
                        || later.stream().anyMatch(other -> other.blocks().containsKey(key))) {
                    row.put(key, block);
                }
            });
        }
        return row;
    }
}
