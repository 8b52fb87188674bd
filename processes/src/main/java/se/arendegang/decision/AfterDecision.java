package se.arendegang.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.deadline.DeadlineId;

/**
 * What has become of a decision after it was made. A null list says nothing.
 *
 * @param computedFinalOn the day of legal force as computed from the posting, when nobody appeals
 * @param finalOn as confirmed by a person
 */
public record AfterDecision(
        int round,
        @Nullable DeadlineId appealDeadline,
        @Nullable LocalDate computedFinalOn,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate courtCheckedOn,
        @Nullable String courtCheckedBy,
        @Nullable String courtAnswer,
        List<Appeal> appeals,
        List<Dispatch> dispatched,
        Map<String, Object> extra) {

    static AfterDecision begun(int round) {
        return new AfterDecision(round, null, null, null, null, null, null, List.of(), List.of(), Map.of());
    }

    boolean areAllAppealsDecided() {
        return appeals.stream().allMatch(Appeal::isDecided);
    }

    AfterDecision period(DeadlineId deadline, LocalDate computed) {
        return new AfterDecision(
                round,
                deadline,
                computed,
                finalOn,
                courtCheckedOn,
                courtCheckedBy,
                courtAnswer,
                appeals,
                dispatched,
                extra);
    }

    AfterDecision appeals(List<Appeal> all) {
        return new AfterDecision(
                round,
                appealDeadline,
                computedFinalOn,
                finalOn,
                courtCheckedOn,
                courtCheckedBy,
                courtAnswer,
                all,
                dispatched,
                extra);
    }

    AfterDecision dispatched(List<Dispatch> all) {
        return new AfterDecision(
                round,
                appealDeadline,
                computedFinalOn,
                finalOn,
                courtCheckedOn,
                courtCheckedBy,
                courtAnswer,
                appeals,
                all,
                extra);
    }

    AfterDecision checked(
            @Nullable LocalDate on, @Nullable String by, @Nullable String answer, @Nullable LocalDate finalDay) {
        return new AfterDecision(
                round, appealDeadline, computedFinalOn, finalDay, on, by, answer, appeals, dispatched, extra);
    }

    AfterDecision recorded(Map<String, Object> more) {
        var all = new LinkedHashMap<>(extra);
        all.putAll(more);
        return new AfterDecision(
                round,
                appealDeadline,
                computedFinalOn,
                finalOn,
                courtCheckedOn,
                courtCheckedBy,
                courtAnswer,
                appeals,
                dispatched,
                all);
    }
}
