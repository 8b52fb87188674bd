package se.arendegang.union;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A union (facklig organisation) and its names, oldest first; there is always one. */
public record Union(UnionId id, List<Name> names) {

    /** A name and when it was used; null = as far as is known. */
    public record Name(
            String name, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean validOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** What it is called today. */
    public String name() {
        return names.getLast().name();
    }

    /** What it was called on a day; the newest when a change fell in that year. */
    public String nameOn(LocalDate day) {
        return names.reversed().stream()
                .filter(name -> name.validOn(day))
                .findFirst()
                .orElse(names.getLast())
                .name();
    }

    public boolean isCalled(String name) {
        return names.stream().anyMatch(known -> known.name().equalsIgnoreCase(name.strip()));
    }
}
