package se.arendegang.drafting;

import java.util.Optional;
import se.arendegang.casefile.CaseId;

/** Where another feature keeps what the report says about the staff. */
public interface NotedStaffFacts {

    /** Keeps the facts; the newest of a round count. */
    void note(CaseId id, int round, StaffFacts facts);

    /** What was noted in the round or the latest earlier one. */
    Optional<StaffFacts> noted(CaseId id, int round);
}
