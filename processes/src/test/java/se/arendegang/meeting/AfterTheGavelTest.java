package se.arendegang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arendegang.deadline.Deadline;
import se.arendegang.deadline.Deadlines;
import se.arendegang.decision.DelegatedDecisions;
import se.arendegang.identity.Actor;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskKey;

class AfterTheGavelTest extends BoardTable {

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
}
