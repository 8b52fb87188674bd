package se.arendegang.meeting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.Unnegotiated;

/** Proposals (yrkanden) at an item: handed in before or during the sitting, each kept at once, and withdrawn again. */
@Service
@Transactional
public class MemberProposals {

    private final JdbcMemberProposals rows;
    private final Listings listings;
    private final ItemLines lines;
    private final Unnegotiated unnegotiated;
    private final Clock clock;

    MemberProposals(
            JdbcMemberProposals rows, Listings listings, ItemLines lines, Unnegotiated unnegotiated, Clock clock) {
        this.rows = rows;
        this.listings = listings;
        this.lines = lines;
        this.unnegotiated = unnegotiated;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MemberProposal> of(ListingId listing) {
        return rows.of(listing);
    }

    /** The secretary for anybody, a member for the own party; until the item is over. */
    public boolean mayHandIn(Listing listing, Actor actor) {
        return !listing.dealtWith() && (actor.has(Role.BODY_SECRETARY) || actor.has(Role.BOARD_MEMBER));
    }

    public boolean mayWithdraw(Listing listing, MemberProposal one, Actor actor) {
        var own = one.account() != null && one.account().equals(actor.account());
        return mayHandIn(listing, actor) && !one.isWithdrawn() && (actor.has(Role.BODY_SECRETARY) || own);
    }

    /**
     * @return it, as kept, with its name at the item
     * @throws IllegalArgumentException when the actor may not
     */
    public MemberProposal handIn(ListingId id, NewMemberProposal said, Actor actor) {
        rows.inLine(id);
        var listing = listings.get(id);
        demand(mayHandIn(listing, actor), actor);
        var key = "y-" + (rows.of(id).size() + 1);
        var written = new LinkedHashMap<String, Object>(Map.of("id", key));
        written.putAll(said.written());
        var one = new MemberProposal(
                id, key, written, clock.instant().atOffset(ZoneOffset.UTC), actor.name(), actor.account());
        rows.add(one);
        lines.handedIn(listing, one, actor);
        unnegotiated.noteNew(listing.caseId(), actor);
        return one;
    }

    /**
     * Repeatable: what is withdrawn stays so, and stays to be read.
     *
     * @throws IllegalArgumentException when the actor may not
     */
    public void withdraw(MemberProposal one, Actor actor) {
        rows.inLine(one.listing());
        var listing = listings.get(one.listing());
        demand(mayWithdraw(listing, one, actor), actor);
        if (one.key() != null && rows.withdraw(one.listing(), one.key())) {
            lines.withdrawn(listing, one, actor);
        }
    }

    private static void demand(boolean may, Actor actor) {
        if (!may) {
            throw new IllegalArgumentException("no proposal at this item for " + actor.name());
        }
    }
}
