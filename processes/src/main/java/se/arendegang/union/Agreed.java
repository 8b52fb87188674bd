package se.arendegang.union;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement and when it holds; {@code to} null = until further notice. */
public record Agreed(
        UnionAgreement agreement, LocalDate from, @Nullable LocalDate to) {

    public Agreed {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an agreement until " + to + " cannot begin " + from);
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean is(AgreementKind kind) {
        return agreement.kind() == kind;
    }

    /** Whether both are of one kind and some day falls under both. */
    public boolean collidesWith(Agreed other) {
        return is(other.agreement.kind())
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }
}
