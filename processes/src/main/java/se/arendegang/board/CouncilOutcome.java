package se.arendegang.board;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came back from the council: approved, rejected or remanded; {@code minority} = by one third (KL 5 kap. 50 §). */
public record CouncilOutcome(
        int round,
        String outcome,
        @Nullable String reason,
        @Nullable Boolean minority,
        @Nullable String toStage,
        @Nullable LocalDate decidedOn,
        Map<String, Object> extra) {
    /** False under this name beside the fields: a recorded case tells of the outcome only by what came of it. */
    public static final String STATED = "stated";
}
