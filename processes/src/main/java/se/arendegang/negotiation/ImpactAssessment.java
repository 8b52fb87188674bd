package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of risks and consequences (AML 3:2 a; safety representatives take part, 6:4).
 *
 * @param outcome {@code done}, {@code not_owed} or {@code skipped}
 */
public record ImpactAssessment(
        int round,
        int visit,
        String outcome,
        @Nullable Boolean safetyRepresentativeTookPart,
        @Nullable String text,
        @Nullable String measures,
        @Nullable String reason,
        @Nullable LocalDate happenedOn,
        Map<String, Object> extra) {}
