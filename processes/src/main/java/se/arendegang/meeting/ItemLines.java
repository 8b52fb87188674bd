package se.arendegang.meeting;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;

/** What the timeline says of an item beyond the tasks done, in Swedish for the people who read it. */
@Component
class ItemLines {

    private final AuditTrail trail;
    private final CaseFiles cases;
    private final Clock clock;

    ItemLines(AuditTrail trail, CaseFiles cases, Clock clock) {
        this.trail = trail;
        this.cases = cases;
        this.clock = clock;
    }

    /** What it says is read at the item, by who may see it. */
    void handedIn(Listing listing, MemberProposal one, Actor actor) {
        write(listing, actor, "proposal_handed_in", "Yrkande " + one.key() + " lämnades in till sammanträdet.");
    }

    void withdrawn(Listing listing, MemberProposal one, Actor actor) {
        write(listing, actor, "proposal_withdrawn", "Yrkande " + one.key() + " återtogs.");
    }

    private void write(Listing listing, Actor actor, String outcome, String text) {
        trail.write(new AuditLine(
                listing.caseId().value(),
                listing.caseId().subject(),
                cases.today(listing.caseId()),
                clock.instant(),
                MeetingProcess.PROCESS_ID,
                null,
                actor.name(),
                actor.onBehalfOf(),
                outcome,
                text));
    }
}
