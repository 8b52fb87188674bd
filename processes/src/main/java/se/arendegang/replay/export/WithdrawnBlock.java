package se.arendegang.replay.export;

import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.Withdrawal;
import se.arendegang.replay.words.SchemaWords;

/** That the case was withdrawn, and where. */
@Component
class WithdrawnBlock implements CaseBlocks {

    private final CaseFiles cases;

    WithdrawnBlock(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public void write(CaseFile file, Block root) {
        cases.withdrawal(file.id()).ifPresent(held -> root.put("withdrawn", block(held)));
    }

    private static Block block(Withdrawal held) {
        return new Block()
                .put("on", held.on())
                .put("by_role", held.byRole())
                .put("reason", held.reason())
                .put("at_stage", SchemaWords.stage(held.stageAsWritten(), held.atStage()));
    }
}
