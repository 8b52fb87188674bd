package se.arendegang.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.Assignments;
import se.arendegang.audit.AuditLine;
import se.arendegang.audit.AuditTrail;
import se.arendegang.board.CouncilOutcomes;
import se.arendegang.board.DecidedPoints;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.Stage;
import se.arendegang.deadline.Deadline;
import se.arendegang.deadline.Deadlines;
import se.arendegang.deadline.LastDays;
import se.arendegang.deadline.NewDeadline;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.identity.Actor;
import se.arendegang.meeting.ItemOutcome;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.Meeting;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.MinutesAdjusted;
import se.arendegang.meeting.Notice;
import se.arendegang.meeting.NoticePosted;

/** What the path asks the record after the decision: adjusted, posted, appealed, final (KL 8:12, 13:5, 13:14). */
@Service
@Transactional
public class DecisionCourse {

    /** The answer where there is no time for appeal to wait for. */
    private static final UUID NONE = new UUID(0, 0);

    /** Kinds of items at which nothing is decided. */
    private static final Set<String> NO_DECISION = Set.of("information", "anmalan");

    private final CaseFiles cases;
    private final Listings listings;
    private final Meetings meetings;
    private final DecidedPoints points;
    private final CouncilOutcomes council;
    private final Assignments assignments;
    private final Deadlines deadlines;
    private final LastDays lastDays;
    private final JdbcAfterDecisions rows;
    private final ProcessEngine engine;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionCourse(
            CaseFiles cases,
            Listings listings,
            Meetings meetings,
            DecidedPoints points,
            CouncilOutcomes council,
            Assignments assignments,
            Deadlines deadlines,
            LastDays lastDays,
            JdbcAfterDecisions rows,
            ProcessEngine engine,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.listings = listings;
        this.meetings = meetings;
        this.points = points;
        this.council = council;
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.lastDays = lastDays;
        this.rows = rows;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    public AfterDecision of(CaseId id, int round) {
        return rows.of(id, round);
    }

    public List<AfterDecision> ofCase(CaseId id) {
        return rows.ofCase(id);
    }

    public void open(CaseId id, int round) {
        rows.save(id, rows.of(id, round));
    }

    /** Whether the minutes are adjusted; a case without a meeting has none to wait for. */
    public boolean isAdjusted(CaseId id, int round) {
        return meeting(id, round).map(Meeting::isAdjusted).orElse(true);
    }

    /** Starts what the decision gave, unless the point it hangs on was turned down. Repeatable. */
    public void startAssignments(CaseId id, int round) {
        var listing = listings.newest(id, round);
        assignments.ofCase(id).stream()
                .filter(a ->
                        a.round() == round && listing.map(l -> isGiven(a, l)).orElse(true))
                .forEach(a -> assignments.start(a.id()));
    }

    private boolean isGiven(Assignment assignment, Listing listing) {
        return points.of(listing).stream()
                .filter(p -> p.nr() != null && p.nr().equals(assignment.decisionPoint()))
                .findFirst()
                .map(p -> p.stands() && !isTurnedDownByCouncil(p, listing))
                .orElse(listing.outcome() != ItemOutcome.REJECTED);
    }

    /** What goes to the council is given by the council. */
    private boolean isTurnedDownByCouncil(DecidedPoints.Point point, Listing listing) {
        return point.isForCouncil()
                && council.find(listing.caseId(), listing.round())
                        .filter(outcome -> outcome.outcome().equals("rejected"))
                        .isPresent();
    }

    /** Whether the notice is posted, and whether a time for appeal runs from it. */
    public AfterDecisionProcess.Posted posting(CaseId id, int round) {
        var meeting = meeting(id, round);
        if (meeting.isEmpty()) {
            return new AfterDecisionProcess.Posted(true, false);
        }
        var notice = meeting.flatMap(m -> meetings.notice(m.id()));
        var settled = notice.map(Notice::isSettled).orElse(false);
        var runs = notice.map(Notice::runsFrom).isPresent();
        return new AfterDecisionProcess.Posted(settled, runs && isAppealable(id, round));
    }

    /** By what the minutes say; otherwise every decision of the board on the matter itself (KL 13 kap. 2 §). */
    private boolean isAppealable(CaseId id, int round) {
        return listings.newest(id, round)
                .map(l -> l.appeal() == null
                        ? l.decides() && !NO_DECISION.contains(String.valueOf(l.kind()))
                        : !l.appeal().equals("ej_overklagbart"))
                .orElse(false);
    }

    /** The time for appeal that runs from the newest posting. */
    public AfterDecisionProcess.AppealPeriod appealPeriod(CaseId id, int round) {
        return period(id, round)
                .map(d -> new AfterDecisionProcess.AppealPeriod(deadlines.hasCome(d.id()), d.id().value()))
                .orElse(new AfterDecisionProcess.AppealPeriod(true, NONE));
    }

    private Optional<Deadline> period(CaseId id, int round) {
        var from = meeting(id, round)
                .flatMap(m -> meetings.notice(m.id()))
                .map(Notice::runsFrom)
                .orElse(null);
        var known = rows.of(id, round).appealDeadline();
        var standing = Optional.ofNullable(known)
                .flatMap(deadlines::find)
                .filter(d -> from == null || d.startsOn().equals(from));
        return standing.or(() -> from == null ? Optional.empty() : keepPeriod(id, round, from));
    }

    private Optional<Deadline> keepPeriod(CaseId id, int round, LocalDate from) {
        return lastDays.toAppeal(from).map(last -> {
            var deadline = deadlines.set(NewDeadline.runningOut(
                    id.subject(),
                    id,
                    "appeal/" + round,
                    last,
                    new NewDeadline.Wake(AfterDecisionProcess.Message.APPEAL_PERIOD_RAN_OUT, null)));
            rows.save(id, rows.of(id, round).period(deadline.id(), LastDays.legalForce(last.day())));
            return deadline;
        });
    }

    /** Whether the court has decided what check no. {@code checkNo} found; nothing is open for an older check. */
    public boolean hasCourtDecided(CaseId id, int round, int checkNo) {
        return checkNo < rows.checks(id, round) || rows.of(id, round).areAllAppealsDecided();
    }

    /** An appeal has come in, or the court has decided one; whoever waits for the court is told. */
    public void recordAppeals(CaseId id, int round, List<Appeal> appeals) {
        rows.save(id, rows.of(id, round).appeals(appeals));
        engine.tell(id.subject(), AfterDecisionProcess.Message.COURT_DECIDED, key(id, "court", round));
    }

    void checked(CaseId id, AfterDecision after, int checkNo) {
        rows.save(id, after);
        rows.noteCheck(id, after.round(), checkNo);
    }

    void save(CaseId id, AfterDecision after) {
        rows.save(id, after);
    }

    /** Notes in the timeline the day that a person has confirmed. Repeatable. */
    public void confirmLegalForce(CaseId id, int round) {
        var day = rows.of(id, round).finalOn();
        if (rows.legalForce(id, round) && day != null) {
            audit.write(new AuditLine(
                    id.value(),
                    id.subject(),
                    day,
                    clock.instant(),
                    AfterDecisionProcess.PROCESS_ID,
                    null,
                    Actor.SYSTEM.name(),
                    null,
                    null,
                    "Beslutet vann laga kraft " + day + "."));
        }
    }

    public void close(CaseId id, int round) {
        rows.closed(id, round);
        cases.moveOn(id, round, Stage.AFTER_DECISION, Stage.FINISHED);
    }

    private Optional<Meeting> meeting(CaseId id, int round) {
        return listings.newest(id, round).map(Listing::meeting).flatMap(meetings::find);
    }

    @EventListener
    void tell(MinutesAdjusted adjusted) {
        listings.agenda(adjusted.meeting())
                .forEach(l -> tell(l, AfterDecisionProcess.Message.MINUTES_ADJUSTED, "adjusted"));
    }

    @EventListener
    void tell(NoticePosted posted) {
        for (var listing : listings.agenda(posted.meeting())) {
            if (posting(listing.caseId(), listing.round()).appealable()) {
                period(listing.caseId(), listing.round());
            }
            tell(listing, AfterDecisionProcess.Message.NOTICE_POSTED, "posted");
        }
    }

    private void tell(Listing listing, String message, String wait) {
        engine.tell(listing.caseId().subject(), message, key(listing.caseId(), wait, listing.round()));
    }

    private static String key(CaseId id, String wait, int round) {
        return id.value() + "/" + wait + "/" + round;
    }
}
