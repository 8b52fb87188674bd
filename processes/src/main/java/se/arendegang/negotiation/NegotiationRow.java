package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * A negotiation as a list shows it.
 *
 * @param calledFor when the parties meet: as called, or as the latest minutes say; null when no meeting is to come
 */
public record NegotiationRow(
        NegotiationId id,
        CaseId caseId,
        String dnr,
        String title,
        @Nullable String basis,
        String gates,
        String state,
        @Nullable String forum,
        @Nullable LocalDate calledFor,
        @Nullable String calledTime,
        @Nullable LocalDate openedOn,
        List<String> unions,
        Left left) {

    /**
     * What is still to be done.
     *
     * @param requestedOn counted from, where it is known
     * @param handedIn contributions that no minutes hold yet
     */
    public record Left(
            @Nullable LocalDate requestedOn, int openDemands, int missingPositions, int unadjusted, int handedIn) {}
}
