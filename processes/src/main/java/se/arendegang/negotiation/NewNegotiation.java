package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * What opens a negotiation.
 *
 * @param requestedBy {@code employer} or the union that asked (MBL 12 §)
 * @param unions the names of the parties as written
 */
record NewNegotiation(
        CaseId caseId,
        int round,
        @Nullable DutyId duty,
        @Nullable NegotiationId renegotiationOf,
        @Nullable String basis,
        String gates,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable String matter,
        List<String> unions,
        @Nullable LocalDate openedOn) {}
