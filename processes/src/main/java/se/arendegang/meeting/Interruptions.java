package se.arendegang.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;

/** A notice that was not up for a while: somebody says so and posts it again, and three new weeks run (KL 13 kap. 5 §). */
@Service
@Transactional
public class Interruptions {

    private final Meetings meetings;
    private final Notices notices;
    private final Listings listings;
    private final AuditTrail trail;
    private final Clock clock;

    Interruptions(Meetings meetings, Notices notices, Listings listings, AuditTrail trail, Clock clock) {
        this.meetings = meetings;
        this.notices = notices;
        this.listings = listings;
        this.trail = trail;
        this.clock = clock;
    }

    /** While the notice is up. */
    public boolean mayReport(MeetingId id, Actor actor) {
        return actor.has(Role.BODY_SECRETARY)
                && meetings.notice(id)
                        .filter(notice -> notice.state().equals("posted"))
                        .isPresent();
    }

    /**
     * @param gone the first day on which it was not up
     * @param again the day it was posted again; the same day for a gap within a day
     * @throws IllegalArgumentException when the actor may not, or the days cannot be right
     */
    public void report(MeetingId id, LocalDate gone, LocalDate again, String reason, Actor actor) {
        if (!mayReport(id, actor) || again.isBefore(gone) || gone.isBefore(lastPosted(id))) {
            throw new IllegalArgumentException("no gap in the notice from " + gone + " to " + again);
        }
        notices.postAgain(id, gone, again);
        listings.agenda(id)
                .forEach(listing -> trail.write(new AuditLine(
                        listing.caseId().value(),
                        id.subject(),
                        again,
                        clock.instant(),
                        MeetingProcess.PROCESS_ID,
                        null,
                        actor.name(),
                        actor.onBehalfOf(),
                        "posted_again",
                        "Anslaget var nere från " + gone + " och anslogs på nytt " + again + ": " + reason
                                + " Tiden för överklagande räknas från den nya dagen.")));
    }

    /** The day of the posting that is up. */
    @Transactional(readOnly = true)
    public LocalDate lastPosted(MeetingId id) {
        return meetings.notice(id).orElseThrow().postings().getLast().from();
    }
}
