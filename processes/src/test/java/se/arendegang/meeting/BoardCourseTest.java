package se.arendegang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.board.BoardItems;
import se.arendegang.board.DecidedPoints;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CaseRound;
import se.arendegang.casefile.NewCase;
import se.arendegang.casefile.Stage;
import se.arendegang.deadline.Deadline;
import se.arendegang.deadline.Deadlines;
import se.arendegang.decision.DecisionCourse;
import se.arendegang.decision.DelegatedDecisions;
import se.arendegang.engine.Subject;
import se.arendegang.identity.Actor;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.statement.Statements;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskKey;
import se.arendegang.testing.Desk;
import se.arendegang.testing.Inside;

/** A case before the board: listed, dealt with, adjusted, posted, appealed against, final. */
class BoardCourseTest {

    private static final LocalDate MEETING = LocalDate.parse("2026-04-22");

    private final Inside inside = new Inside("se.arendegang");
    private final Desk desk = new Desk(inside);
    private final CaseFiles cases = inside.get(CaseFiles.class);
    private final Meetings meetings = inside.get(Meetings.class);
    private final Listings listings = inside.get(Listings.class);
    private final Minutes minutes = inside.get(Minutes.class);
    private final Notices notices = inside.get(Notices.class);
    private final BoardItems items = inside.get(BoardItems.class);
    private final DecisionCourse after = inside.get(DecisionCourse.class);

    private CaseId id;
    private Subject subject;

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

    @Test
    void aListedCaseWaitsForTheMeetingAndIsDecidedPointByPoint() {
        var listing = listed();
        assertThat(items.findOutcome(listing).happened()).isFalse();

        held(listing, Map.of("paragraph", "7", "outcome", "approved"));

        assertThat(items.findOutcome(listing)).satisfies(found -> {
            assertThat(found.happened()).isTrue();
            assertThat(found.decision()).isEqualTo("decided");
        });
        assertThat(desk.told("executive-board.itemDealtWith")).isEqualTo(1);
        assertThat(inside.get(DecidedPoints.class).of(listings.get(listing)))
                .extracting(DecidedPoints.Point::body, DecidedPoints.Point::outcome, DecidedPoints.Point::text)
                .containsExactly(
                        tuple("Kommunstyrelsen", ItemOutcome.APPROVED, "Enheten inrättas."),
                        tuple("Kommunstyrelsen", ItemOutcome.APPROVED, "Direktören får i uppdrag att bemanna."));
        assertThat(listings.get(listing).decidedOn()).isEqualTo(MEETING);
    }

    @Test
    void twoCasesForTheSameDayComeToTheSameMeetingAndOneAfterItWasHeldToAnother() {
        var first = meetingOf(listed());
        assertThat(meetings.openOn("Kommunstyrelsen", MEETING).id()).isEqualTo(first);
        assertThat(meetings.open("Kommunstyrelsen")).hasSize(1);

        desk.claim(meetings.get(first).id().subject());
        desk.decide(first.subject(), MeetingProcess.Task.RUN_MEETING, "done", FormValues.EMPTY, MEETING);
        assertThat(meetings.openOn("Kommunstyrelsen", MEETING).id()).isNotEqualTo(first);
    }

    @Test
    void aTabledCaseComesBackToTheBoardAndARemandedOneToTheOffice() {
        var listing = listed();
        held(listing, Map.of("outcome", "tabled"));
        assertThat(items.findOutcome(listing).decision()).isEqualTo("tabled");
        items.openNewRound(id, 1);
        items.openNewRound(id, 1);

        assertThat(cases.get(id)).satisfies(file -> {
            assertThat(file.round()).isEqualTo(2);
            assertThat(file.stage()).isEqualTo(Stage.EXECUTIVE_BOARD);
        });

        var again = listed(2, MEETING.plusDays(14));
        held(again, Map.of("outcome", "remanded", "reason", "belysa sekretessen"));
        items.openNewRound(id, 2);
        assertThat(cases.get(id).stage()).isEqualTo(Stage.DRAFTING);
        assertThat(cases.rounds(id))
                .extracting(CaseRound::because, CaseRound::reason)
                .contains(tuple("bordlaggning", null), tuple("aterremiss", "belysa sekretessen"));
    }

    @Test
    void pointsForTheCouncilGoThereEvenWhenTheBoardTurnsThemDown() {
        var listing = listed();
        held(listing, Map.of("points", List.of(Map.of("nr", "1", "body", "kommunfullmaktige", "outcome", "rejected"))));
        assertThat(items.findOutcome(listing).decision()).isEqualTo("to_council");
    }

    @Test
    void aCaseWhoseListingWasSkippedGoesOnToTheEndWithoutAMeeting() {
        desk.skip(new TaskKey(subject, 1, "Task_ListCase", "", 1));
        var listing = items.noteListing(id, 1, 1);

        assertThat(items.findOutcome(listing).decision()).isEqualTo("decided");
        items.handOver(id, 1);
        after.open(id, 1);
        assertThat(after.isAdjusted(id, 1)).isTrue();
        assertThat(after.posting(id, 1)).satisfies(posted -> {
            assertThat(posted.happened()).isTrue();
            assertThat(posted.appealable()).isFalse();
        });
        after.close(id, 1);
        assertThat(cases.get(id).stage()).isEqualTo(Stage.FINISHED);
        assertThat(meetings.newest(10)).isEmpty();
    }

    @Test
    void whatWasSaidInTheRoomIsInTheFormOfTheMinutesAndWhatItDoesNotSpeakOfStays() {
        var listing = listed();
        held(
                listing,
                Map.of(
                        "outcome",
                        "approved",
                        "yrkanden",
                        List.of(Map.of("id", "y-1", "kind", "bifall", "text", "bifall")),
                        "statements",
                        List.of(Map.of(
                                "id", "ks-res-b",
                                "kind", "reservation",
                                "by", List.of(Map.of("name", "Ledamot B1", "party", "B"))))));
        var meeting = meetingOf(listing);
        var key = new TaskKey(meeting.subject(), 1, MeetingProcess.Task.WRITE_MINUTES, "", 1);

        var row = desk.form(key).prefilled().rows("items").getFirst();
        assertThat(row.rows("statements").getFirst().textOrEmpty("id")).isEqualTo("ks-res-b");
        desk.decide(key, "done", FormValues.of("kept_at", "Kansliet"), null);

        assertThat(listings.get(listing).yrkanden()).hasSize(1);
        assertThat(inside.get(Statements.class).of(id, 1, Statements.EXECUTIVE_BOARD))
                .hasSize(1);
        assertThat(meetings.get(meeting).minutesKeptAt()).isEqualTo("Kansliet");
    }

    @Test
    void theChairAdjustsBesideThoseNamedAndTheLastDayCounts() {
        var listing = listed();
        held(listing, Map.of("outcome", "approved"));
        var meeting = meetingOf(listing);
        adjusted(meeting);

        assertThat(meetings.adjusters(meeting))
                .extracting(Adjuster::name, Adjuster::capacity, Adjuster::stated)
                .containsExactly(tuple("Ledamot A1", "chair", false), tuple("Ledamot B1", "adjuster", true));
        assertThat(meetings.get(meeting).adjustedOn()).isEqualTo("2026-04-30");
        assertThat(after.isAdjusted(id, 1)).isTrue();
        assertThat(inside.get(Deadlines.class).of(meeting.subject(), Minutes.POSTING_DUE))
                .map(Deadline::lastDay)
                .contains(LocalDate.parse("2026-05-04"));
    }

    @Test
    void theTimeForAppealRunsFromThePostingAndAnewAfterAGap() {
        var meeting = posted("2026-05-04");
        var period = after.appealPeriod(id, 1);
        assertThat(period.happened()).isFalse();
        assertThat(after.of(id, 1).computedFinalOn()).isEqualTo("2026-05-26");
        assertThat(notices.noticeTime(meeting).happened()).isFalse();

        notices.postAgain(meeting, LocalDate.parse("2026-05-20"), LocalDate.parse("2026-05-21"));

        var anew = after.appealPeriod(id, 1);
        assertThat(anew.deadlineId()).isNotEqualTo(period.deadlineId());
        assertThat(after.of(id, 1).computedFinalOn()).isEqualTo("2026-06-12");
        today("2026-06-11");
        assertThat(after.appealPeriod(id, 1).happened()).isFalse();
        today("2026-06-12");
        assertThat(after.appealPeriod(id, 1).happened()).isTrue();
        assertThat(notices.noticeTime(meeting).happened()).isTrue();
    }

    @Test
    void anAppealWaitsForTheCourtAndAnOlderCheckDoesNot() {
        posted("2026-05-04");
        var check = new TaskKey(subject, 1, "Task_CheckWithCourt", "", 1);
        desk.decide(
                check,
                "appealed",
                FormValues.of("appeals", List.of(Map.of("received_on", "2026-05-20"))),
                LocalDate.parse("2026-05-27"));
        assertThat(after.hasCourtDecided(id, 1, 1)).isFalse();

        var again = new TaskKey(subject, 1, "Task_CheckWithCourt", "", 2);
        desk.decide(
                again,
                "appealed",
                FormValues.of("appeals", List.of(Map.of("received_on", "2026-05-20"))),
                LocalDate.parse("2026-06-27"));
        assertThat(after.hasCourtDecided(id, 1, 1)).isTrue();
        assertThat(after.hasCourtDecided(id, 1, 2)).isFalse();
    }

    @Test
    void aMeetingCalledOffSendsItsCasesBackToBeListed() {
        var listing = listed();
        meetings.cancel(meetingOf(listing), "för få närvarande");
        assertThat(items.findOutcome(listing).decision()).isEqualTo("withdrawn_from_agenda");
        assertThat(desk.told("meeting.meetingCancelled")).isEqualTo(1);
    }

    @Test
    void aWithdrawnCaseLeavesTheAgenda() {
        var listing = listed();
        cases.withdraw(id, "behövs inte längre", Actor.SYSTEM, MEETING);
        assertThat(listings.get(listing)).satisfies(gone -> {
            assertThat(gone.dealtWith()).isTrue();
            assertThat(gone.outcome()).isEqualTo(ItemOutcome.WITHDRAWN);
        });
    }

    @Test
    void whatTheMinutesLackIsNamedAndHindersNobody() {
        var listing = listed();
        held(listing, Map.of("outcome", "approved"));
        var key = new TaskKey(meetingOf(listing).subject(), 1, MeetingProcess.Task.WRITE_MINUTES, "", 1);
        assertThat(desk.form(key).material())
                .singleElement()
                .satisfies(missing -> assertThat(missing.text())
                        .contains("KS 2026/812 Samlad kundservice har ingen paragraf.")
                        .contains("Närvaron är inte förd.")
                        .doesNotContain("Justerarna"));
        desk.decide(key, "done", FormValues.EMPTY, null);
    }

    @Test
    void aDelegatedDecisionIsReportedAtTheNextMeeting() {
        var decisions = inside.get(DelegatedDecisions.class);
        var decision = decisions.prepare(id, 2, "Bemanningsplan");
        desk.claim(decision.subject());
        desk.decide(
                decision.subject(),
                "Task_DecideDelegated",
                "decided",
                FormValues.of("decision", "Bemanningsplanen antas.").and("ground", "beslutspunkt 2"),
                MEETING);
        assertThat(decisions.get(decision).isReported()).isFalse();

        var meeting = meetings.plan(NewMeeting.of("Kommunstyrelsen", MEETING)).id();
        desk.claim(meeting.subject());
        desk.decide(
                meeting.subject(),
                MeetingProcess.Task.RUN_MEETING,
                "done",
                FormValues.of(
                        "reported",
                        List.of(Map.of("reported_decision", decision.value().toString()))),
                MEETING);

        assertThat(decisions.get(decision).reportedAt()).isEqualTo(meeting.value());
        assertThat(desk.told("delegated-decision.reportedToBoard")).isEqualTo(1);
    }

    private MeetingId posted(String day) {
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

    private void adjusted(MeetingId meeting) {
        for (var adjuster : minutes.adjusters(meeting)) {
            desk.decide(
                    new TaskKey(meeting.subject(), 1, MeetingProcess.Task.ADJUST_MINUTES, adjuster.toString(), 1),
                    "adjusted",
                    FormValues.EMPTY,
                    LocalDate.parse("2026-04-30"));
        }
        minutes.noteAdjustment(meeting);
    }

    private ListingId listed() {
        return listed(1, MEETING);
    }

    private ListingId listed(int round, LocalDate day) {
        desk.decide(
                new TaskKey(subject, round, "Task_ListCase", "", 1),
                "listed",
                FormValues.of("meeting_date", day.toString()),
                null);
        return items.noteListing(id, round, 1);
    }

    private void held(ListingId listing, Map<String, Object> item) {
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

    private MeetingId meetingOf(ListingId listing) {
        return Optional.ofNullable(listings.get(listing).meeting()).orElseThrow();
    }

    private void today(String day) {
        inside.clock.moveTo(Instant.parse(day + "T08:00:00Z"));
    }

    private static Proposal.Point point(int nr, String text) {
        return new Proposal.Point(nr, text, null, null, null, Map.of());
    }
}
