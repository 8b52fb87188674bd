package se.arendegang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;
import se.arendegang.deadline.LastDay;

/**
 * A task given by a decision point, until the body that gave it has closed it.
 *
 * @param dueOn the last day that {@code due} covers
 * @param takenUpAgain when the body said that it continues; what was reported before then no longer counts as all of it
 */
public record Assignment(
        AssignmentId id,
        CaseId caseId,
        int round,
        int seq,
        String key,
        @Nullable Integer decisionPoint,
        @Nullable String to,
        @Nullable String what,
        @Nullable String frame,
        @Nullable String reportBackTo,
        @Nullable String reportForm,
        @Nullable String due,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate givenOn,
        boolean started,
        boolean acknowledged,
        @Nullable Instant takenUpAgain,
        boolean closed,
        @Nullable LocalDate closedOn,
        @Nullable String closingNote,
        List<AssignmentReport> reports,
        List<Discharge> discharges,
        Map<String, Object> extra) {

    public AssignmentState state() {
        if (closed) {
            return AssignmentState.CLOSED;
        }
        if (isReportedWhole()) {
            return AssignmentState.REPORTED;
        }
        if (!reports.isEmpty() || discharges.stream().anyMatch(Discharge::isLinked)) {
            return AssignmentState.PARTLY_REPORTED;
        }
        if (acknowledged) {
            return AssignmentState.ACKNOWLEDGED;
        }
        return started ? AssignmentState.GIVEN : AssignmentState.NOTED;
    }

    Optional<LastDay> lastDay() {
        return Optional.ofNullable(dueOn)
                .map(day -> new LastDay(
                        givenOn == null ? day : givenOn,
                        day,
                        decisionPoint == null ? "beslutet" : "beslutspunkt " + decisionPoint));
    }

    boolean isReportedWhole() {
        return reports.stream().anyMatch(r -> r.whole() && counts(r.recordedAt())) || isDischargedWhole();
    }

    boolean isDischargedWhole() {
        return discharges.stream().anyMatch(d -> d.isLinked() && d.whole() && counts(d.recordedAt()));
    }

    private boolean counts(Instant recorded) {
        return takenUpAgain == null || recorded.isAfter(takenUpAgain);
    }
}
