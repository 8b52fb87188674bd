package se.arendegang.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of unions. */
public interface Unions {

    /** Whoever has or had the name; registered when nobody did. Repeatable. */
    Union named(String name);

    Optional<Union> known(String name);

    Optional<Union> find(UnionId id);

    List<Union> all();

    /** The union goes on under a new name from a day. */
    void rename(UnionId id, String name, LocalDate from);

    /**
     * Keeps what is agreed with a union from a day until a day (null = until further notice). What was agreed before
     * ends the day before.
     *
     * @throws IllegalArgumentException when the last day is before the first, or an agreement from that day or later stands
     */
    void agree(UnionId id, UnionAgreement agreement, LocalDate from, @Nullable LocalDate to);

    /** What holds on a day; {@link UnionAgreement#USUAL} without an agreement. */
    UnionAgreement agreement(UnionId id, LocalDate on);

    /** Whether there is a collective agreement on a day (MBL 11 §: the duty is owed to those unions). */
    boolean hasAgreement(UnionId id, LocalDate on);

    /** All that was ever agreed with a union, newest first. */
    List<Agreed> agreements(UnionId id);
}
