package se.arendegang.replay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.replay.reading.Changed.map;

import org.junit.jupiter.api.Test;

/** Each thing that is taken in and marked, shown by one change to a worked example. */
class WhatIsWarnedOfTest {
    private static final String MINUTES = "kommunstyrelsen.minutes";

    private final Changed disagreement = Changed.example("exempel-oenighet");
    private final Changed remand = Changed.example("exempel-aterremiss");

    @Test
    void theWorkedExamplesThemselvesGiveNone() {
        assertThat(disagreement.findings()).isEmpty();
        assertThat(remand.findings()).isEmpty();
    }

    @Test
    void aDecisionWhileANegotiationIsOpen() {
        disagreement
                .set("mbl.negotiations[0].by_union[1].central.ended_on", "2026-04-24")
                .set("mbl.negotiations[0].by_union[1].ended.on", "2026-04-24")
                .set("mbl.negotiations[0].before_decision_waived", map("ground", "synnerliga_skal"))
                .isWarnedOf("board-during-negotiation", "kommunstyrelsen.decision_date");
        assertThat(disagreement.findings()).anyMatch(finding -> finding.found().contains("synnerliga_skal"));
    }

    @Test
    void aDecisionWhileACentralRoundHasNoEnd() {
        disagreement
                .set("mbl.negotiations[0].by_union[1].central.ended_on", null)
                .set("mbl.negotiations[0].by_union[1].ended", null)
                .isWarnedOf("board-during-negotiation", "kommunstyrelsen.decision_date");
    }

    @Test
    void aDecisionWithoutTheNegotiationThatIsOwed() {
        disagreement
                .set("mbl.negotiations", Changed.list())
                .isWarnedOf("board-before-negotiation", "kommunstyrelsen.decision_date");
    }

    @Test
    void aTabledCaseWaitsForNoNegotiation() {
        disagreement
                .set("mbl.negotiations", Changed.list())
                .set("mbl.duty[0].gates", "delegated:2")
                .isTakenInWithout("board-before-negotiation");
    }

    @Test
    void aRemandWithoutReason() {
        remand.set("rounds[1].kommunstyrelsen.decision.reason", null)
                .isWarnedOf("remand-no-reason", "rounds[1].kommunstyrelsen.decision.outcome");
    }

    @Test
    void aRoundAfterARemandWithoutReason() {
        remand.set("rounds[2].reason", null).isWarnedOf("remand-no-reason", "rounds[2].because");
    }

    @Test
    void aReportDatedAfterTheMemorandum() {
        disagreement.set("tjansteutlatande.date", "2026-04-14").isWarnedOf("report-after", "tjansteutlatande.date");
        assertThat(disagreement.findings()).anyMatch(finding -> finding.found().contains("promemorian 2026-04-13"));
    }

    @Test
    void aWeekdayThatDoesNotFit() {
        disagreement
                .set("dates[0].as_written", "tisdagen den 2 mars 2026")
                .isWarnedOf("weekday", "dates[0].as_written");
    }

    @Test
    void aWeekdayThatFits() {
        disagreement.set("dates[0].as_written", "måndagen den 2 mars").isTakenInWithout("weekday");
    }

    @Test
    void aTabledCaseThatDoesNotComeBackAtTheNextMeeting() {
        remand.set("rounds[1].kommunstyrelsen.meeting.no", "8/2026")
                .isWarnedOf("tabled-not-next", "rounds[1].kommunstyrelsen.meeting.no");
    }

    @Test
    void aTabledCaseThatNeverComesBack() {
        disagreement
                .set("kommunstyrelsen.propositions", Changed.list())
                .set("kommunstyrelsen.votes", Changed.list())
                .set("kommunstyrelsen.decision.outcome", "bordlaggning")
                .set("kommunstyrelsen.decision.points", Changed.list())
                .isWarnedOf("tabled-never-back", "kommunstyrelsen.decision.outcome");
    }

    @Test
    void aRoundThatCameForAnotherReasonThanTheLastOneEndedWith() {
        remand.set("rounds[1].because", "aterremiss")
                .set("rounds[1].reason", "x")
                .isWarnedOf("round-cause", "rounds[1].because");
    }

    @Test
    void anAbstainerWhoReserves() {
        disagreement
                .set("kommunstyrelsen.votes[0].by_name[4].vote", "avstar")
                .isWarnedOf("reservation-abstained", "kommunstyrelsen.items[0].by[0].name");
    }

    @Test
    void aPrecisionThatIsNotTheDates() {
        disagreement.set("dates[2].precision", "month").isWarnedOf("date-precision", "dates[2].precision");
    }

    @Test
    void anAssignmentOfAPointThatIsNotThere() {
        disagreement
                .set("assignments[0].decision_point", 7)
                .isWarnedOf("assigned-point-unknown", "assignments[0].decision_point");
    }

    @Test
    void minutesAdjustedAfterFourteenDays() {
        disagreement
                .set(MINUTES + ".adjusted_on", "2026-05-07")
                .set(MINUTES + ".notice", null)
                .isWarnedOf("minutes-late", MINUTES + ".adjusted_on");
        disagreement.set(MINUTES + ".adjusted_on", "2026-05-06").isTakenInWithout("minutes-late");
    }

    @Test
    void aNoticeLaterThanTheSecondDay() {
        // the second day after 30 April is a Saturday, so Monday 4 May is in time
        disagreement
                .set(MINUTES + ".notice.postings[0].from", "2026-05-05")
                .set(MINUTES + ".notice.final_on", null)
                .isWarnedOf("notice-late", MINUTES + ".notice.postings[0].from");
    }

    @Test
    void aDayOfLegalForceThatIsNotTheComputedOne() {
        disagreement
                .set(MINUTES + ".notice.final_on", "2026-05-27")
                .isWarnedOf("final-differs", MINUTES + ".notice.final_on");
        assertThat(disagreement.findings())
                .anyMatch(finding -> finding.found().contains("2026-05-27")
                        && finding.found().contains("2026-05-26"));
    }

    @Test
    void aDayOfLegalForceAfterANoticeThatCameDownEarly() {
        disagreement
                .set(MINUTES + ".notice.postings[0].to", "2026-05-25")
                .isWarnedOf("final-too-early", MINUTES + ".notice.final_on");
    }

    @Test
    void aGapInTheNoticeStartsThreeNewWeeks() {
        disagreement
                .set(MINUTES + ".notice.postings[0].to", "2026-05-12")
                .set(MINUTES + ".notice.postings[1]", map("from", "2026-05-13", "to", null))
                .set(MINUTES + ".notice.final_on", "2026-06-04")
                .isTakenInWithout("final-differs");
    }

    @Test
    void afterACourtsDecisionTheRecordedDateStands() {
        disagreement
                .set(MINUTES + ".notice.appeals", Changed.list(map("received_on", "2026-05-20")))
                .set(MINUTES + ".notice.final_on", "2026-11-01")
                .isTakenInWithout("final-differs");
    }

    @Test
    void aRecordFromBeforeTheActIsNotJudgedByIt() {
        remand.set("kommunstyrelsen.decision_date", "2016-05-25")
                .set("kommunstyrelsen.meeting.date", "2016-05-25")
                .set("kommunstyrelsen.items[0].kind", "reservation")
                .set("kommunstyrelsen.items[0].by[0].name", "Ersättare D1")
                .isTakenInWithout("reservation-author");
    }
}
