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

        boolean isCalled(String other) {
            return name.equalsIgnoreCase(other.strip());
        }

        /** Whether it can stand where a mistaken one stood, after {@code before}: no day without a name. */
        public boolean canStandFor(Name mistaken, @Nullable Name before) {
            if (before == null || from == null) {
                return before == null && from == null;
            }
            return (before.from() == null || from.isAfter(before.from()))
                    && (mistaken.to() == null || !from.isAfter(mistaken.to()));
        }
    }

    /** What it is called on a day; the first name when none is known that early. */
    public String nameOn(LocalDate day) {
        return names.reversed().stream()
                .filter(name -> name.validOn(day))
                .findFirst()
                .orElse(names.getFirst())
                .name();
    }

    public boolean isCalled(String name) {
        return names.stream().anyMatch(known -> known.isCalled(name));
    }
}
