package se.arendegang.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * A decision on the board's behalf (delegationsbeslut), or the chair's urgent one.
 *
 * @param point the decision point that gave the power, where there is one
 * @param ground the line of the delegation order it rests on
 * @param obstacles what stood in the way when it was prepared, in words
 * @param toReport whether it is reported to the board (KL 6 kap. 40 §) or posted on its own (8 kap. 10 §)
 */
public record DelegatedDecision(
        DelegatedDecisionId id,
        @Nullable CaseId caseId,
        @Nullable Integer point,
        String title,
        @Nullable String delegate,
        @Nullable String ground,
        @Nullable String decision,
        List<String> obstacles,
        @Nullable String outcome,
        @Nullable LocalDate decidedOn,
        boolean toReport,
        @Nullable UUID reportedAt,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate lastDay,
        @Nullable String proof) {

    public boolean isReported() {
        return reportedAt != null;
    }

    /** Whether its path has anything left to do. */
    boolean isOpen() {
        return outcome == null || (outcome.equals("decided") && (toReport ? reportedAt == null : postedOn == null));
    }
}
