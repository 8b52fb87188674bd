package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * A case on an agenda and what became of it there. A null list says nothing; an empty one says that there was none.
 *
 * @param meeting null when the case was never listed: the step was skipped
 * @param dealtWith the item is over, even when the record does not say with what outcome
 */
public record Listing(
        ListingId id,
        @Nullable MeetingId meeting,
        CaseId caseId,
        int round,
        int visit,
        int place,
        @Nullable String lateReason,
        @Nullable Integer paragraph,
        @Nullable String kind,
        @Nullable Boolean enBloc,
        @Nullable Boolean closedDoors,
        @Nullable ItemOutcome outcome,
        @Nullable String reason,
        @Nullable String remandTo,
        @Nullable String appeal,
        @Nullable List<Map<String, Object>> yrkanden,
        @Nullable List<Map<String, Object>> propositions,
        @Nullable List<Map<String, Object>> votes,
        @Nullable List<Map<String, Object>> disqualified,
        @Nullable List<DecidedPoint> points,
        @Nullable LocalDate decidedOn,
        boolean dealtWith,
        Map<String, Object> extra) {

    /** Decided as far as the record shows: an outcome that is not stated does not stop the path. */
    public boolean decides() {
        return outcome == null || outcome.decides();
    }

    /** The meeting was called off: the case is to be listed anew. */
    Listing withdrawn(String because) {
        return new Listing(
                id,
                meeting,
                caseId,
                round,
                visit,
                place,
                lateReason,
                paragraph,
                kind,
                enBloc,
                closedDoors,
                ItemOutcome.WITHDRAWN,
                because,
                remandTo,
                appeal,
                yrkanden,
                propositions,
                votes,
                disqualified,
                points,
                decidedOn,
                dealtWith,
                extra);
    }
}
