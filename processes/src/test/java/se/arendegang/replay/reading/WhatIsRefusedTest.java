package se.arendegang.replay.reading;

import static se.arendegang.replay.reading.Changed.list;
import static se.arendegang.replay.reading.Changed.map;

import org.junit.jupiter.api.Test;

/** Each thing that a recorded case is refused for, shown by one change to a worked example. */
class WhatIsRefusedTest {
    private static final String VOTE = "kommunstyrelsen.votes[0]";

    private final Changed disagreement = Changed.example("exempel-oenighet");
    private final Changed remand = Changed.example("exempel-aterremiss");

    @Test
    void aVoteWhoseCountsAndResultDisagree() {
        disagreement
                .set(VOTE + ".result", "y-2")
                .isRefusedFor(
                        "vote-result " + VOTE + ".result",
                        "proposition-against-vote kommunstyrelsen.propositions[0].result");
    }

    @Test
    void aTiedVoteThatNobodyCast() {
        disagreement.set(VOTE + ".by_name[3].vote", "avstar").isRefused("vote-tie", VOTE + ".result");
    }

    @Test
    void aCastingVoteForTheOtherSide() {
        disagreement
                .set(VOTE + ".by_name[0].vote", "nej")
                .set(VOTE + ".by_name[4].vote", "ja")
                .set(VOTE + ".by_name[3].vote", "avstar")
                .set(VOTE + ".casting_vote", "nej")
                .isRefused("vote-result", VOTE + ".result");
    }

    @Test
    void aCastingVoteAgainstTheChairsOwn() {
        disagreement
                .set(VOTE + ".by_name[0].vote", "nej")
                .set(VOTE + ".by_name[4].vote", "ja")
                .set(VOTE + ".by_name[3].vote", "avstar")
                .set(VOTE + ".casting_vote", "ja")
                .isRefused("vote-casting-chair", VOTE + ".casting_vote");
    }

    @Test
    void aTieBrokenByLotWhereNobodyWasElected() {
        disagreement
                .set(VOTE + ".by_name[3].vote", "avstar")
                .set("kommunstyrelsen.propositions[0].decided_by", "lottning")
                .isRefused("vote-tie", VOTE + ".result");
    }

    @Test
    void aWithdrawnYrkandeThatWon() {
        disagreement
                .set("kommunstyrelsen.propositions[0].result", null)
                .set("kommunstyrelsen.yrkanden[0].withdrawn", true)
                .isRefused("yrkande-withdrawn", VOTE + ".result");
    }

    @Test
    void aResultThatWasNotVotedOn() {
        disagreement
                .set("kommunstyrelsen.yrkanden[2]", map("id", "y-3", "kind", "bifall"))
                .set("kommunstyrelsen.propositions[0].result", null)
                .set(VOTE + ".result", "y-3")
                .isRefused("vote-neither", VOTE + ".result");
    }

    @Test
    void aVoterWhoIsDisqualified() {
        disagreement
                .set("kommunstyrelsen.disqualified", list(map("name", "Ledamot A2", "reason", "uppdrag i bolaget")))
                .isRefused("voter-disqualified", VOTE + ".by_name[1].name");
    }

    @Test
    void aVoterWhoIsNotThere() {
        disagreement.set(VOTE + ".by_name[1].name", "Ledamot A9").isRefused("voter-absent", VOTE + ".by_name[1].name");
    }

    @Test
    void aVoterWhoHadLeftBeforeTheItem() {
        disagreement
                .set("kommunstyrelsen.meeting.attendance[1].left_after_item", 6)
                .isRefused("voter-absent", VOTE + ".by_name[1].name");
    }

    @Test
    void aVoterWhoHadNotYetArrived() {
        disagreement
                .set("kommunstyrelsen.meeting.attendance[1].arrived_before_item", 8)
                .isRefused("voter-absent", VOTE + ".by_name[1].name");
    }

    @Test
    void aVoterWhoDoesNotServe() {
        disagreement
                .set("kommunstyrelsen.meeting.attendance[1].capacity", "ersattare")
                .isRefused("voter-not-serving", VOTE + ".by_name[1].name");
    }

    @Test
    void aVoterWhoVotesTwice() {
        disagreement.set(VOTE + ".by_name[2].name", "Ledamot A1").isRefused("voter-twice", VOTE + ".by_name[2].name");
    }

    @Test
    void aReservationBySomeoneWhoDidNotTakePart() {
        disagreement
                .set("kommunstyrelsen.items[0].by[2].name", "Ersättare D1")
                .isRefused("reservation-author", "kommunstyrelsen.items[0].by[2].name");
    }

    @Test
    void aReservationBySomeoneDisqualified() {
        remand.set("kommunstyrelsen.items[0].kind", "reservation")
                .set("kommunstyrelsen.disqualified", list(map("name", "Ledamot B2")))
                .isRefused("reservation-author", "kommunstyrelsen.items[0].by[1].name");
    }

    @Test
    void aSubstituteStatementByOneWhoServed() {
        disagreement
                .set("kommunstyrelsen.items[1].by[0].name", "Ersättare B3")
                .isRefused("substitute-served", "kommunstyrelsen.items[1].by[0].name");
    }

    @Test
    void anOutcomeThatNoVoteGives() {
        disagreement
                .set("kommunstyrelsen.decision.outcome", "aterremiss")
                .isRefused("outcome-not-given", "kommunstyrelsen.decision.outcome");
    }

    @Test
    void anOutcomeThatNoPropositionGives() {
        remand.set("rounds[0].kommunstyrelsen.decision.outcome", "bifall")
                .isRefused("outcome-not-given", "rounds[0].kommunstyrelsen.decision.outcome");
    }

    @Test
    void anAmendmentThatWasVotedDown() {
        remand.set("kommunstyrelsen.propositions[1].result", "avslag")
                .isRefused("outcome-not-given", "kommunstyrelsen.decision.outcome");
    }

    @Test
    void aPointWithAnOutcomeThatNothingGives() {
        disagreement
                .set("kommunstyrelsen.decision.points[1].outcome", "avslag")
                .isRefused("point-outcome-not-given", "kommunstyrelsen.decision.points[1].outcome");
    }

    @Test
    void aPropositionOnAnYrkandeThatNobodyMade() {
        disagreement
                .set("kommunstyrelsen.propositions[0].yrkanden[1]", "y-9")
                .isRefused("yrkande-unknown", "kommunstyrelsen.propositions[0].yrkanden[1]");
    }

    @Test
    void aReferenceToAStatementThatDoesNotExist() {
        disagreement
                .set("kommunstyrelsen.items[0].refers_to", "bb-res-x")
                .isRefused("refers-to-unknown", "kommunstyrelsen.items[0].refers_to");
    }

    @Test
    void aReferenceToAStatementThatComesLater() {
        disagreement
                .set("borgarradsberedningen.statements[0].refers_to", "ks-res-b")
                .isRefused("refers-to-later", "borgarradsberedningen.statements[0].refers_to");
    }

    @Test
    void aReferenceToTheStatementItself() {
        disagreement
                .set("kommunstyrelsen.items[1].refers_to", "ks-ey-d")
                .isRefused("refers-to-later", "kommunstyrelsen.items[1].refers_to");
    }

    @Test
    void twoStatementsWithOneId() {
        disagreement
                .set("kommunstyrelsen.items[1].id", "bb-res-b")
                .isRefused("id-twice", "kommunstyrelsen.items[1].id");
    }

    @Test
    void aClosingBeforeTheFirstSitting() {
        disagreement
                .set("mbl.meetings[0].closing_date", "2026-03-15")
                .isRefused("closing-before-sitting", "mbl.meetings[0].closing_date");
    }

    @Test
    void anEndWithAUnionBeforeTheFirstSitting() {
        disagreement
                .set("mbl.negotiations[0].by_union[0].ended.on", "2026-03-12")
                .isRefused("closing-before-sitting", "mbl.negotiations[0].by_union[0].ended.on");
    }

    @Test
    void aNegotiationOfADutyThatDoesNotExist() {
        disagreement.set("mbl.negotiations[0].duty", "du-7").isRefused("duty-unknown", "mbl.negotiations[0].duty");
    }

    @Test
    void aNegotiationAtAMeetingThatDoesNotExist() {
        disagreement
                .set("mbl.negotiations[0].meetings[1]", "ce-2")
                .isRefused("meeting-unknown", "mbl.negotiations[0].meetings[1]");
    }

    @Test
    void aDecisionAfterAWithdrawal() {
        disagreement
                .set("withdrawn", map("on", "2026-04-14", "at_stage", "borgarradsberedningen"))
                .isRefusedFor(
                        "withdrawn-later-block kommunstyrelsen",
                        "withdrawn-decided kommunstyrelsen.decision.outcome",
                        "withdrawn-later-block assignments");
    }

    @Test
    void roundsThatAreNotNumberedInOrder() {
        remand.set("rounds[1].round", 3).isRefused("round-number", "rounds[1].round");
    }
}
