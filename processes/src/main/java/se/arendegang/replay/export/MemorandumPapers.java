package se.arendegang.replay.export;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.memorandum.Memoranda;

/** The memorandum as it went to kommunstyrelsen, and its latest version. */
@Component
class MemorandumPapers implements Papers {

    private final Memoranda memoranda;

    MemorandumPapers(Memoranda memoranda) {
        this.memoranda = memoranda;
    }

    @Override
    public List<Paper> of(CaseId id) {
        return List.of(
                new Paper("pm.html", memoranda.latest(id)),
                new Paper("pm-before-board.html", memoranda.beforeBoard(id)));
    }
}
