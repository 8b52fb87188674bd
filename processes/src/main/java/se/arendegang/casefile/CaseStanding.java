package se.arendegang.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One open case in short.
 *
 * @param earliestDue the soonest last day of its open tasks
 * @param asked the elements of its open tasks
 * @param openNegotiations negotiations that stand in the way of a decision
 */
public record CaseStanding(
        CaseId id,
        String dnr,
        String title,
        Stage stage,
        Instant stageSince,
        @Nullable String officerName,
        @Nullable LocalDate earliestDue,
        List<String> asked,
        int openNegotiations) {

    public boolean isOverdue(LocalDate today) {
        return earliestDue != null && earliestDue.isBefore(today);
    }

    public boolean isBlocked() {
        return openNegotiations > 0;
    }
}
