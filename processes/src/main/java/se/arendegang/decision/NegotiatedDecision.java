package se.arendegang.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delegated decision beside what was negotiated before it.
 *
 * @param negotiated the points of the paper on the table, or its whole text; never empty
 */
public record NegotiatedDecision(
        String title,
        List<String> negotiated,
        String decided,
        @Nullable LocalDate decidedOn) {}
