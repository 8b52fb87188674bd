package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.union.UnionId;

/**
 * Who adjusts a set of minutes (MBL 16 § third paragraph: both parties).
 *
 * @param side {@code employer} or {@code union}
 * @param named false: the minutes name nobody, asked because the party took part
 */
public record Adjuster(
        AdjusterId id,
        @Nullable String name,
        @Nullable String actsFor,
        @Nullable String side,
        @Nullable UnionId union,
        boolean named,
        @Nullable String outcome,
        @Nullable String note,
        @Nullable LocalDate adjustedOn,
        Map<String, Object> extra) {}
