package se.arendegang.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is and was agreed with the unions. */
public interface Agreements {

    /**
     * Keeps an agreement. The one of the same kind before it ends the day before.
     *
     * @throws IllegalArgumentException when one of the same kind from that day or later stands
     */
    void agree(UnionId id, Agreed agreed);

    /** Whether there is a collective agreement on a day (MBL 11 §: the duty is owed to those unions). */
    boolean hasCollective(UnionId id, LocalDate on);

    /** The paragraphs of MBL that a co-operation agreement puts samverkan in place of on a day. */
    List<String> replaced(UnionId id, LocalDate on);

    /** The agreement whose time for central negotiation counts on a day: the longest, so that nobody's time is cut short. */
    Optional<Agreed> centralRule(UnionId id, LocalDate on);

    /** The longest that an agreement holding on the day gives, so that nobody's time is cut short; else the usual. */
    int centralRequestDays(UnionId id, LocalDate on);

    /** All that was ever agreed with a union, newest first. */
    List<Agreed> ofUnion(UnionId id);
}
