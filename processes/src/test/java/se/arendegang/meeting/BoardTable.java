package se.arendegang.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.arendegang.board.BoardItems;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.casefile.Stage;
import se.arendegang.decision.DecisionCourse;
import se.arendegang.engine.Subject;
import se.arendegang.identity.Actor;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskKey;
import se.arendegang.testing.Desk;
import se.arendegang.testing.Inside;

/** A case before the board, and what the tests do with it. */
abstract class BoardTable {

    static final LocalDate MEETING = LocalDate.parse("2026-04-22");

    final Inside inside = new Inside("se.arendegang");
    final Desk desk = new Desk(inside);
    final CaseFiles cases = inside.get(CaseFiles.class);
    final Meetings meetings = inside.get(Meetings.class);
    final Listings listings = inside.get(Listings.class);
    final Minutes minutes = inside.get(Minutes.class);
    final Notices notices = inside.get(Notices.class);
    final BoardItems items = inside.get(BoardItems.class);
    final DecisionCourse after = inside.get(DecisionCourse.class);

    CaseId id;
    Subject subject;

    @BeforeEach
    void aCaseBeforeTheBoard() {
        id = cases.open(NewCase.atOffice("KS 2026/812", "Samlad kundservice", "organisation"), Actor.SYSTEM)
                .id();
        subject = id.subject();
        desk.claim(subject);
        inside.get(Proposals.class)
                .propose(
                        id,
                        1,
                        "commissioner",
                        null,
                        List.of(point(1, "Enheten inrättas."), point(2, "Direktören får i uppdrag att bemanna.")),
                        null,
                        Map.of());
        cases.moveOn(id, 1, Stage.DRAFTING, Stage.COUNCIL_OF_MAYORS);
        cases.moveOn(id, 1, Stage.COUNCIL_OF_MAYORS, Stage.EXECUTIVE_BOARD);
    }

    @AfterEach
    void close() {
        inside.close();
    }

    MeetingId posted(String day) {
        var listing = listed();
        held(listing, Map.of("outcome", "approved"));
        var meeting = meetingOf(listing);
        adjusted(meeting);
        items.handOver(id, 1);
        after.open(id, 1);
        desk.decide(
                meeting.subject(),
                MeetingProcess.Task.POST_NOTICE,
                "posted",
                FormValues.of("posted_on", day),
                LocalDate.parse(day));
        notices.notePosting(meeting);
        return meeting;
    }

    void adjusted(MeetingId meeting) {
        for (var adjuster : minutes.adjusters(meeting)) {
            desk.decide(
                    new TaskKey(meeting.subject(), 1, MeetingProcess.Task.ADJUST_MINUTES, adjuster.toString(), 1),
                    "adjusted",
                    FormValues.EMPTY,
                    LocalDate.parse("2026-04-30"));
        }
        minutes.noteAdjustment(meeting);
    }

    ListingId listed() {
        return listed(1, MEETING);
    }

    ListingId listed(int round, LocalDate day) {
        desk.decide(
                new TaskKey(subject, round, "Task_ListCase", "", 1),
                "listed",
                FormValues.of("meeting_date", day.toString()),
                null);
        return items.noteListing(id, round, 1);
    }

    void held(ListingId listing, Map<String, Object> item) {
        var meeting = meetingOf(listing);
        desk.claim(meeting.subject());
        desk.decide(
                meeting.subject(),
                MeetingProcess.Task.RUN_MEETING,
                "done",
                FormValues.of("items", List.of(item))
                        .and("chair_name", "Ledamot A1")
                        .and("adjusters", List.of("Ledamot B1")),
                MEETING);
        minutes.tellOutcomes(meeting);
    }

    MeetingId meetingOf(ListingId listing) {
        return Optional.ofNullable(listings.get(listing).meeting()).orElseThrow();
    }

    void today(String day) {
        inside.clock.moveTo(Instant.parse(day + "T08:00:00Z"));
    }

    static Proposal.Point point(int nr, String text) {
        return new Proposal.Point(nr, text, null, null, null, Map.of());
    }
}
