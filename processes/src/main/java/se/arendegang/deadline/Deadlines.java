package se.arendegang.deadline;

import java.util.List;
import java.util.Optional;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.Subject;

/** The deadlines. They belong to the record; the engine hears of one when it falls due and decides nothing by itself. */
public interface Deadlines {

    /** Keeps a deadline in the caller's transaction; an untold one of the same subject and kind is withdrawn. */
    Deadline set(NewDeadline deadline);

    /** Takes back what has not been told. */
    void withdraw(Subject subject, String kind);

    Optional<Deadline> find(DeadlineId id);

    /** The newest that stands, told or not. */
    Optional<Deadline> of(Subject subject, String kind);

    /** What stands for a case, soonest last day first. */
    List<Deadline> ofCase(CaseId id);

    /** Whether the day to tell has come by the business clock; what a wait asks before it waits. */
    boolean hasCome(DeadlineId id);

    /**
     * Tells at most {@code limit} that have come and are not told. Several nodes may call at once: each deadline is told
     * once.
     *
     * @return how many were told
     */
    int tellDue(int limit);
}
