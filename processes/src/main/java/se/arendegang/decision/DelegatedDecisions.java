package se.arendegang.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;
import se.arendegang.meeting.MeetingId;

/** Decisions by delegation. */
public interface DelegatedDecisions {

    /** Prepares a decision and starts its process. */
    DelegatedDecisionId prepare(@Nullable CaseId id, @Nullable Integer point, String title);

    Optional<DelegatedDecision> find(DelegatedDecisionId id);

    /** @throws java.util.NoSuchElementException when there is none */
    DelegatedDecision get(DelegatedDecisionId id);

    List<DelegatedDecision> ofCase(CaseId id);

    /** Decided, to be reported, and not reported yet: the list for the next meeting. */
    List<DelegatedDecision> toReport();

    /** Marks for the person who decides what stands in the way. */
    void findObstacles(DelegatedDecisionId id);

    /** The matter goes to the board instead. */
    void referToBoard(DelegatedDecisionId id);

    /** The decision was reported at a meeting; whoever waits for it is told. */
    void reported(DelegatedDecisionId id, MeetingId meeting, @Nullable LocalDate on);

    void save(DelegatedDecision decision);
}
