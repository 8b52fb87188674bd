package se.arendegang.replay.export;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseRound;
import se.arendegang.replay.words.SchemaWords;

/** The rounds of a case that came back: why each came, and what was new in the earlier ones. */
@Component
class RoundRows {

    private final CaseFiles cases;
    private final List<RoundBlocks> roundBlocks;

    RoundRows(CaseFiles cases, List<RoundBlocks> roundBlocks) {
        this.cases = cases;
        this.roundBlocks = roundBlocks;
    }

    void write(CaseFile file, Block root) {
        var rounds = cases.rounds(file.id());
        if (rounds.size() > 1) {
            root.rows("rounds", rounds, round -> row(file, round));
        }
    }

    private Block row(CaseFile file, CaseRound round) {
        var row = new Block()
                .put("round", round.round())
                .put("because", round.because())
                .put("from", SchemaWords.STAGE.recorded(round.fromStage()))
                .put("to_stage", SchemaWords.STAGE.recorded(round.toStage()))
                .put("reason", round.reason());
        if (round.round() < file.round()) {
            roundBlocks.forEach(blocks -> blocks.write(file, round.round(), row));
        }
        return row;
    }
}
