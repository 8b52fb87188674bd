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

    /** Keeps what is agreed with a union from a day until a day (null = until further notice). */
    void agree(UnionId id, UnionAgreement agreement, LocalDate from, @Nullable LocalDate to);

    UnionAgreement agreement(UnionId id, LocalDate on);
}
