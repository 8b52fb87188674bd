package se.arendegang.union;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement and when it holds; {@code to} null = until further notice. */
public record Agreed(
        UnionAgreement agreement, LocalDate from, @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
