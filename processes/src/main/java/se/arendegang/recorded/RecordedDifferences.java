package se.arendegang.recorded;

import java.util.List;
import se.arendegang.casefile.CaseId;

/** How a recorded case is written where the record holds the same fact otherwise. */
public interface RecordedDifferences {

    /** Replaces what was noted. */
    void note(CaseId id, List<RecordedDifference> differences);

    List<RecordedDifference> of(CaseId id);
}
