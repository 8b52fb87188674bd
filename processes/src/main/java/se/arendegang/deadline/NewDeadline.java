package se.arendegang.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.Subject;

/**
 * A deadline to keep.
 *
 * @param subject whose root process is told, in the order of its other commands
 * @param caseId whose own clock counts in a replay; null = the clock on the wall
 * @param tellOn the first day on which {@code wake} is told: the day after {@code last} when time runs out
 */
public record NewDeadline(
        Subject subject,
        @Nullable CaseId caseId,
        String kind,
        LastDay last,
        LocalDate tellOn,
        @Nullable Wake wake) {

    /**
     * Whom to wake.
     *
     * @param correlationKey null = the deadline's own id
     */
    public record Wake(String message, @Nullable String correlationKey) {}

    /** Tells when the last day has passed. */
    public static NewDeadline runningOut(
            Subject subject, @Nullable CaseId caseId, String kind, LastDay last, @Nullable Wake wake) {
        return new NewDeadline(subject, caseId, kind, last, last.day().plusDays(1), wake);
    }
}
