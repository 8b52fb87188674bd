package se.arendegang.negotiation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.union.UnionId;

/**
 * What a union puts forward in a negotiation.
 *
 * @param union its name today
 * @param fromMember a member stands behind it; who is never stored
 * @param version grows with every change; a change of an older one is refused
 * @param writtenBy who changed it last; of a draft, told to the union's own representatives only
 * @param handedInAt the receipt; null while it is a draft
 * @param demand what it became in the minutes
 */
public record Contribution(
        ContributionId id,
        NegotiationId negotiation,
        UnionId unionId,
        String union,
        ContributionKind kind,
        boolean fromMember,
        String text,
        State state,
        int version,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant handedInAt,
        @Nullable DemandId demand) {

    /** Where it is. */
    public enum State {
        DRAFT,
        HANDED_IN,
        WITHDRAWN
    }

    /** What a representative can change in a draft. */
    public record Words(ContributionKind kind, boolean fromMember, String text) {}

    public Words words() {
        return new Words(kind, fromMember, text);
    }
}
