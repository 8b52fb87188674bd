package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * One negotiation, whole.
 *
 * @param key what a recorded case calls it; null until it has been called
 * @param basis as in {@link Duty}
 * @param papers what is negotiated on; the first is the negotiated version
 * @param state {@code open}, {@code concluded} or {@code stopped}
 */
public record Negotiation(
        NegotiationId id,
        CaseId caseId,
        int round,
        @Nullable String key,
        @Nullable DutyId duty,
        @Nullable String dutyKey,
        @Nullable NegotiationId renegotiationOf,
        @Nullable String basis,
        String gates,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable String form,
        @Nullable String matter,
        Call call,
        String state,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate endedOn,
        @Nullable String stoppedBecause,
        List<PinnedPaper> papers,
        List<UnionParty> parties,
        List<Minutes> minutes,
        @Nullable Waiver waiver,
        List<RenegotiationQuestion> questions,
        Map<String, Object> extra) {

    /** When and where the parties were called to meet, and on what. */
    public record Call(
            @Nullable String forum,
            @Nullable LocalDate date,
            @Nullable String time,
            @Nullable String place,
            @Nullable LocalDate calledOn,
            @Nullable String agenda) {

        /** How many days before the meeting the call went out; null when one of the days is not known. */
        public @Nullable Long daysBefore() {
            return date == null || calledOn == null ? null : ChronoUnit.DAYS.between(calledOn, date);
        }
    }

    public boolean isOpen() {
        return state.equals("open");
    }
}
