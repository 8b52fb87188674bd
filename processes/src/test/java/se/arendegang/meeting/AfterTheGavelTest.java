package se.arendegang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arendegang.assignment.Assignment;
import se.arendegang.assignment.Assignments;
import se.arendegang.board.CouncilOutcome;
import se.arendegang.board.CouncilOutcomes;
import se.arendegang.deadline.Deadline;
import se.arendegang.deadline.Deadlines;
import se.arendegang.decision.DelegatedDecisions;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskKey;
import se.arendegang.task.Tasks;

class AfterTheGavelTest extends BoardTable {

    private static final Actor SECRETARY =
            new Actor(new AccountId(UUID.randomUUID()), "Nämndsekreterare", Set.of(Role.BODY_SECRETARY), null, null);

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
    void whatIsOnlyInformationIsNotAppealedAgainst() {
        var meeting = posted("2026-05-04");
        assertThat(after.posting(id, 1).appealable()).isTrue();
        var listing = listings.agenda(meeting).getFirst().id();
        inside.sql
                .sql("update listing set kind = 'information' where id = :id")
                .param("id", listing.value())
                .update();
        assertThat(after.posting(id, 1).appealable()).isFalse();
    }

    @Test
    void whatTheCouncilTurnedDownGivesNoAssignment() {
        var listing = listed();
        held(
                listing,
                Map.of(
                        "points",
                        List.of(
                                Map.of("nr", "1", "body", "kommunfullmaktige", "outcome", "approved"),
                                Map.of("nr", "2", "outcome", "approved")),
                        "assignments",
                        List.of(
                                Map.of("id", "u-1", "decision_point", "1", "to", "Kontoret", "what", "Inrätta"),
                                Map.of("id", "u-2", "decision_point", "2", "to", "Kontoret", "what", "Bemanna"))));
        inside.get(CouncilOutcomes.class)
                .record(id, new CouncilOutcome(1, "rejected", null, null, null, MEETING, Map.of()));
        after.startAssignments(id, 1);
        assertThat(inside.get(Assignments.class).ofCase(id))
                .extracting(Assignment::key, Assignment::started)
                .containsExactly(tuple("u-1", false), tuple("u-2", true));
    }

    @Test
    void aPostingAfterAnUnbrokenOneMovesNothingBack() {
        var meeting = posted("2026-05-04");
        notices.postAgain(meeting, LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-02"));
        assertThat(meetings.notice(meeting).orElseThrow().runsFrom()).isEqualTo("2026-05-04");
        assertThat(after.appealPeriod(id, 1).happened()).isFalse();
        assertThat(after.of(id, 1).computedFinalOn()).isEqualTo("2026-05-26");
    }

    @Test
    void aNoticeIsNotTakenDownBeforeItsTimeButAGapIsReportedAndStartsItAnew() {
        var meeting = posted("2026-05-04");
        var down = new TaskKey(meeting.subject(), 1, MeetingProcess.Task.TAKE_DOWN_NOTICE, "", 1);
        var tooEarly = FormValues.of("taken_down_on", "2026-05-25");
        assertThat(inside.get(Tasks.class).complete(desk.open(down).id(), "taken_down", tooEarly, SECRETARY, null))
                .isEqualTo(new CompletionResult.Invalid(
                        List.of(FieldError.of("taken_down_on", "notice-too-early", "2026-05-25"))));

        var gaps = inside.get(Interruptions.class);
        gaps.report(meeting, LocalDate.parse("2026-05-20"), LocalDate.parse("2026-05-20"), "Avbrott.", SECRETARY);
        assertThat(after.appealPeriod(id, 1).happened()).isFalse();
        assertThat(after.of(id, 1).computedFinalOn()).as("a gap within a day").isEqualTo("2026-06-11");
        assertThatThrownBy(() -> gaps.report(meeting, LocalDate.parse("2026-05-19"), MEETING, "Fel.", SECRETARY))
                .isInstanceOf(IllegalArgumentException.class);
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
}
