package se.arendegang.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/** The assignments that decisions have given. */
public interface Assignments {

    /** Keeps what a decision gives, in order; replaces what was kept for the round and has not started. */
    void note(CaseId id, int round, List<NewAssignment> assignments, @Nullable LocalDate givenOn);

    /** Starts the assignment's process and keeps its due date. Repeatable. */
    void start(AssignmentId id);

    Optional<Assignment> find(AssignmentId id);

    /** @throws java.util.NoSuchElementException when there is none */
    Assignment get(AssignmentId id);

    /** What a case gave, in order. */
    List<Assignment> ofCase(CaseId id);

    /** What a case discharged of others' assignments. */
    List<Discharge> dischargedBy(CaseId id);

    /** Started and not closed, soonest due first. */
    List<Assignment> open();

    /** Whether another case has reported the whole of it already. */
    boolean isDischarged(AssignmentId id);

    /** Notes in the timeline that the receiver has been reminded. */
    void remind(AssignmentId id);

    void acknowledge(AssignmentId id);

    void report(AssignmentId id, boolean whole, @Nullable String text, @Nullable String left, @Nullable LocalDate on);

    /** The body has closed it. */
    void close(AssignmentId id, @Nullable String note, @Nullable LocalDate on);

    /** The body has said that it continues. */
    void takeUpAgain(AssignmentId id);

    /**
     * Another case reports it. The whole of it ends the wait for the receiver's own report; the body still has to close
     * it.
     *
     * @param dnr of the case that does; kept and linked when a case with that number comes
     */
    void discharge(AssignmentId id, String dnr, boolean whole, @Nullable String text, @Nullable LocalDate on);

    /** Links what waits for this case, as giver or as discharger, and tells whoever is now done. Repeatable. */
    void link(CaseId id);
}
