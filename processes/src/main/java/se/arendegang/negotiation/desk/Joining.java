package se.arendegang.negotiation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arendegang.union.UnionId;

/**
 * Another party that was asked to stand behind a contribution.
 *
 * @param joins null while it has not answered
 * @param at the receipt of its answer
 */
public record Joining(
        UnionId unionId,
        String union,
        @Nullable Boolean joins,
        @Nullable Instant at) {}
