package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseId;

/**
 * The duty to negotiate before one decision, as a person judged it.
 *
 * @param basis paragraph of MBL, {@code samverkan} or {@code none}; null = the record does not say
 * @param replaces the paragraphs that samverkan replaces; null = not said
 * @param gates the decision it is owed before: {@code board}, {@code board:N} or {@code delegated:N}
 * @param stated false when concluded from what else an old record says; such a duty is never exported
 */
public record Duty(
        DutyId id,
        CaseId caseId,
        int round,
        @Nullable String key,
        @Nullable String basis,
        String gates,
        boolean owed,
        @Nullable List<String> replaces,
        @Nullable String reason,
        List<String> parties,
        @Nullable String proposedBasis,
        @Nullable String decidedByRole,
        @Nullable LocalDate decidedOn,
        boolean stated,
        Map<String, Object> extra) {}
