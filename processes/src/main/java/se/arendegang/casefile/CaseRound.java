package se.arendegang.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the case came back; round 1 has no reason.
 *
 * @param fromAsWritten what a recorded case calls the stage it came from; null = as the record does
 * @param blocksAsWritten what a recorded case tells of within this round, whatever is in force
 */
public record CaseRound(
        int round,
        @Nullable String because,
        @Nullable String fromStage,
        @Nullable String toStage,
        @Nullable String reason,
        @Nullable LocalDate happenedOn,
        @Nullable String fromAsWritten,
        @Nullable String toAsWritten,
        List<String> blocksAsWritten) {

    /** False for the way from the rotel to the office at a case's beginning, which is no coming back. */
    public boolean isOfThePath() {
        return !"back_to_office".equals(because);
    }
}
