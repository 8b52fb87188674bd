package se.arendegang.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of unions. */
public interface Unions {

    /** Whoever has or had the name; registered when nobody did. Repeatable. */
    Union named(String name);

    /** A union that nobody knows yet, whatever name was mistaken for another's. */
    Union register(String name);

    /** Whoever has or had the name, or was once spelt so by mistake. */
    Optional<Union> known(String name);

    Optional<Union> find(UnionId id);

    /** By the name of today. */
    List<Union> all();

    /** The union goes on under a new name from a day; until then it is called as before. */
    void rename(UnionId id, String name, LocalDate from);
}
