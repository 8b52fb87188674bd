package se.arendegang.replay.export;

import java.util.ArrayList;
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
        var blocks = new ArrayList<Map<String, Object>>();
        for (int round = 1; round <= file.round(); round++) {
            blocks.add(blocks(file, round));
        }
        for (var newest : blocks.reversed()) {
            root.extras(newest == blocks.getLast() ? newest : without(newest, BOARD));
        }
        var rounds = cases.rounds(file.id());
        if (rounds.size() > 1) {
            root.rows("rounds", rounds, round -> row(round, blocks));
        }
    }

    private Map<String, Object> blocks(CaseFile file, int round) {
        var block = new Block();
        roundBlocks.forEach(blocks -> blocks.write(file, round, block));
        return block.entries();
    }

    private static Block row(CaseRound round, List<Map<String, Object>> blocks) {
        var row = new Block()
                .put("round", round.round())
                .put("because", round.because())
                .put("from", SchemaWords.STAGE.recorded(round.fromStage()))
                .put("to_stage", SchemaWords.STAGE.recorded(round.toStage()))
                .put("reason", round.reason());
        var later = blocks.subList(Math.min(round.round(), blocks.size()), blocks.size());
        if (!later.isEmpty()) {
            blocks.get(round.round() - 1).forEach((key, block) -> {
                if (key.equals(BOARD) || later.stream().anyMatch(other -> other.containsKey(key))) {
                    row.put(key, block);
                }
            });
        }
        return row;
    }

    private static Map<String, Object> without(Map<String, Object> blocks, String key) {
        var rest = new java.util.LinkedHashMap<>(blocks);
        rest.remove(key);
        return rest;
    }
}
