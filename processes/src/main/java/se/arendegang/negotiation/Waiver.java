package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision taken before the negotiation that gates it has ended; marked for good.
 *
 * @param ground {@code synnerliga_skal} (MBL 11 § second paragraph, 38 §), {@code sarskilda_skal} (12 §) or {@code none}
 * @param on the day it was settled to go on
 * @param stated false when nobody said anything and the decision was taken all the same
 * @param decidedOn the day of the decision, once there is one
 */
public record Waiver(
        String ground,
        @Nullable String reason,
        @Nullable String byRole,
        String actor,
        @Nullable LocalDate on,
        @Nullable LocalDate decidedOn,
        boolean stated,
        Map<String, Object> extra) {}
