package se.arendegang.board;

import java.util.List;
import java.util.Optional;
import se.arendegang.casefile.CaseId;

/** What the council decided, per round. */
public interface CouncilOutcomes {

    void record(CaseId id, CouncilOutcome outcome);

    Optional<CouncilOutcome> find(CaseId id, int round);

    List<CouncilOutcome> ofCase(CaseId id);
}
