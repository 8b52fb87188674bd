package se.arendegang.replay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatTheSchemaRefusesTest {
    private final Changed example = Changed.example("exempel-oenighet");

    @ParameterizedTest
    @ValueSource(strings = {"case_id", "document.title", "document.dnr", "decision_body"})
    void whatIsRequiredAndNotStated(String path) {
        example.set(path, null).isRefused("key-missing", path);
    }

    @Test
    void anUnknownKeyInAClosedBlockIsAnErrorThatNamesTheNearestKnownOne() {
        example.set("kommunstyrelsen.votes[0].castingvote", "ja")
                .isRefused("key-unknown", "kommunstyrelsen.votes[0].castingvote");
        assertThat(example.findings()).anyMatch(finding -> finding.whatToDo().contains("casting_vote"));
    }

    @Test
    void anUnknownKeyElsewhereIsAWarningThatNamesTheNearestKnownOne() {
        example.set("kommunstyrelsen.vote", "x").isWarnedOf("key-extra", "kommunstyrelsen.vote");
        assertThat(example.findings()).anyMatch(finding -> finding.whatToDo().contains("votes"));
    }

    @Test
    void aRemarkIsAllowedInAClosedBlock() {
        example.set("kommunstyrelsen.votes[0].count_derived", "4–3")
                .set("kommunstyrelsen.votes[0].source", "protokollet")
                .isTakenInWithout("key-extra");
    }

    @Test
    void aFreeFormBlockIsTakenInAsItIs() {
        example.set("indicators", Changed.list(Changed.map("what ever", Changed.map("a", 1))))
                .set("mbl.further_negotiation_announced", Changed.map("basis", "MBL § 11"))
                .isTakenInWithout("key-extra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-W54", "2026-13", "2026-T4", "den 22 april", "26-04-22", "2026-4-2"})
    void aDateThatIsNoDate(String date) {
        example.set("kommunstyrelsen.decision_date", date).isRefused("date-invalid", "kommunstyrelsen.decision_date");
    }

    @Test
    void aDateThatIsANumber() {
        example.set("assignments[0].due", 2026).isRefused("date-type", "assignments[0].due");
    }

    @Test
    void aTimeThatIsNoTime() {
        example.set("kommunstyrelsen.meeting.time", "25:30").isRefused("time-invalid", "kommunstyrelsen.meeting.time");
    }

    @Test
    void aWordThatIsNotInTheList() {
        example.set("kommunstyrelsen.items[0].kind", "reservasion")
                .isRefused("schema-enum", "kommunstyrelsen.items[0].kind");
        assertThat(example.findings()).anyMatch(finding -> finding.whatToDo().contains("Menades reservation?"));
    }

    @Test
    void aListWhereABlockBelongs() {
        example.set("kommunstyrelsen.decision", Changed.list("bifall"))
                .isRefused("schema-type", "kommunstyrelsen.decision");
    }

    @Test
    void aGateThatIsNone() {
        example.set("mbl.duty[0].gates", "the board").isRefused("schema-pattern", "mbl.duty[0].gates");
    }

    @Test
    void everythingIsToldAtOnce() {
        example.set("document.dnr", null)
                .set("mbl.duty[0].gates", "the board")
                .set("kommunstyrelsen.items[0].refers_to", "x")
                .isRefusedFor(
                        "key-missing document.dnr",
                        "schema-pattern mbl.duty[0].gates",
                        "refers-to-unknown kommunstyrelsen.items[0].refers_to");
    }

    @Test
    void anotherVersionAndNothingElseIsSaid() {
        example.set("schema", "decision-path-case/2").set("document.dnr", null).isRefused("schema-version", "schema");
    }
}
