package se.arendegang.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.arendegang.identity.Actor;
import se.arendegang.meeting.ItemDealtWith;
import se.arendegang.meeting.ItemOutcome;
import se.arendegang.meeting.Listings;
import se.arendegang.negotiation.Obstacles;

/** A decision taken before its negotiation has ended goes through, marked for good (MBL 11 §); to reject or put off is none. */
@Component
class EarlyDecisions {

    private final Obstacles obstacles;
    private final Listings listings;

    EarlyDecisions(Obstacles obstacles, Listings listings) {
        this.obstacles = obstacles;
        this.listings = listings;
    }

    @EventListener
    void on(ItemDealtWith item) {
        var listing = listings.get(item.listing());
        var outcome = listing.outcome();
        if (outcome == ItemOutcome.APPROVED || outcome == ItemOutcome.APPROVED_AMENDED) {
            obstacles.noteDecision(item.caseId(), "board", Actor.SYSTEM, listing.decidedOn());
        }
    }

    void decided(DelegatedDecision decision, Actor actor, @Nullable LocalDate on) {
        if (decision.caseId() != null && decision.point() != null) {
            obstacles.noteDecision(decision.caseId(), "delegated:" + decision.point(), actor, on);
        }
    }
}
