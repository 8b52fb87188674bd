package se.arendegang.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal by one author in one round. Proposals of several authors differ and are kept apart (DOC-04).
 *
 * @param author {@code office}, {@code commissioner}, {@code council_of_mayors} or {@code board}
 */
public record Proposal(
        UUID id,
        int round,
        String author,
        int version,
        @Nullable String leadIn,
        List<Point> points,
        @Nullable LocalDate happenedOn,
        Map<String, Object> extra) {

    /** One point in decision language. {@code nr} is null where the source numbers nothing. */
    public record Point(
            @Nullable Integer nr,
            String text,
            @Nullable String kind,
            @Nullable String decidingBody,
            @Nullable String condition,
            Map<String, Object> extra) {}
}
