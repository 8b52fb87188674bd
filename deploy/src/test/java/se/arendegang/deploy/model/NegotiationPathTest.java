package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.contract.Claimed;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.NegotiationProcess.Adjusters;
import se.arendegang.negotiation.NegotiationProcess.CentralRequest;
import se.arendegang.negotiation.NegotiationProcess.Message;
import se.arendegang.negotiation.NegotiationProcess.OpenDemands;
import se.arendegang.negotiation.NegotiationProcess.Parties;
import se.arendegang.negotiation.NegotiationProcess.Task;

class NegotiationPathTest {

    private static final UUID UNION = UUID.randomUUID();
    private static final UUID OTHER_UNION = UUID.randomUUID();

    private final ModelWalk walk = ModelWalk.through(NegotiationProcess.CONTRACT);

    @BeforeEach
    void oneUnion() {
        walk.answering(NegotiationProcess.FIND_PARTIES, new Parties(List.of(UNION)));
    }

    @Test
    void anAgreedNegotiationIsConcludedWhileItsMinutesWaitToBeAdjusted() {
        walk.answering(NegotiationProcess.FIND_ADJUSTERS, new Adjusters(List.of(UUID.randomUUID())))
                .deciding(Task.ADJUST_NEGOTIATION_MINUTES, Answers.HOLD)
                .start()
                .comesTo("Task_AdjustNegotiationMinutes#1")
                .comesTo("Task_ConcludeNegotiation");
        assertThat(walk.path())
                .containsSubsequence(
                        "Task_ClaimNegotiation",
                        "Task_CallNegotiation#1",
                        "Task_RecordSitting#1",
                        "Task_FindOpenDemands",
                        "Task_FindParties",
                        "Task_StatePosition#1",
                        "Task_EndWithUnion",
                        "Task_ConcludeNegotiation");
    }

    @Test
    void eachSittingsMinutesAreAdjustedByThemselvesAndTheCentralOnesBesideThem() {
        walk.answering(
                        NegotiationProcess.FIND_ADJUSTERS,
                        new Adjusters(List.of(UUID.randomUUID())),
                        new Adjusters(List.of(UUID.randomUUID())),
                        new Adjusters(List.of(UUID.randomUUID())))
                .deciding(Task.RECORD_SITTING, "next_sitting", "positions_stated")
                .deciding(Task.STATE_POSITION, "disagreement")
                .deciding(Task.REQUEST_CENTRAL, "requested")
                .deciding(Task.RECORD_CENTRAL_SITTING, "ended")
                .start()
                .end();
        assertThat(walk.path())
                .filteredOn(step -> step.contains("Adjust"))
                .containsExactlyInAnyOrder(
                        "Task_FindAdjusters",
                        "Task_AdjustNegotiationMinutes#1",
                        "Task_FindAdjusters",
                        "Task_AdjustNegotiationMinutes#1",
                        "Task_FindCentralAdjusters",
                        "Task_AdjustCentralMinutes#1");
        assertThat(walk.given("Task_FindAdjusters")).containsEntry("sittingNo", 2);
        assertThat(walk.given("Task_FindCentralAdjusters"))
                .containsEntry("sittingNo", 1)
                .containsEntry("itemId", UNION.toString());
    }

    @Test
    void demandsAreAnsweredAfterEachSittingAndCarryItsNumber() {
        var demand = UUID.randomUUID();
        walk.deciding(Task.RECORD_SITTING, "next_sitting", "positions_stated")
                .answering(
                        NegotiationProcess.FIND_OPEN_DEMANDS,
                        new OpenDemands(List.of()),
                        new OpenDemands(List.of(demand)))
                .start()
                .endsInAnyOrder(
                        "Task_ClaimNegotiation",
                        "Task_CallNegotiation#1",
                        "Task_RecordSitting#1",
                        "Task_FindAdjusters",
                        "Task_FindOpenDemands",
                        "Task_RecordSitting#2",
                        "Task_FindOpenDemands",
                        "Task_AnswerDemand#2",
                        "Task_FindParties",
                        "Task_StatePosition#1",
                        "Task_EndWithUnion",
                        "Task_ConcludeNegotiation",
                        "Task_FindAdjusters");
        assertThat(walk.given("Task_AnswerDemand#2")).containsEntry("itemId", demand.toString());
    }

    @Test
    void anAnsweredDemandLeavesTheSittingsOutcomeAsItWas() {
        walk.deciding(Task.RECORD_SITTING, "next_sitting", "positions_stated")
                .answering(
                        NegotiationProcess.FIND_OPEN_DEMANDS,
                        new OpenDemands(List.of(UUID.randomUUID())),
                        new OpenDemands(List.of()))
                .start()
                .end();
        assertThat(walk.path())
                .containsSubsequence("Task_AnswerDemand#1", "Task_RecordSitting#2", "Task_StatePosition#1");
    }

    @Test
    void positionsOfUnionsDoNotDisturbEachOther() {
        walk.answering(NegotiationProcess.FIND_PARTIES, new Parties(List.of(UNION, OTHER_UNION)))
                .deciding(Task.STATE_POSITION + "@" + UNION, "later", "later", "agreement_with_note")
                .deciding(Task.STATE_POSITION + "@" + OTHER_UNION, "disagreement")
                .start()
                .endsInAnyOrder(
                        "Task_ClaimNegotiation",
                        "Task_CallNegotiation#1",
                        "Task_RecordSitting#1",
                        "Task_FindOpenDemands",
                        "Task_FindParties",
                        "Task_StatePosition#1",
                        "Task_StatePosition#1",
                        "Task_StatePosition#2",
                        "Task_StatePosition#3",
                        "Task_OpenCentralRequest",
                        "Task_RequestCentral#1",
                        "Task_EndWithUnion",
                        "Task_EndWithUnion",
                        "Task_ConcludeNegotiation",
                        "Task_FindAdjusters");
        assertThat(walk.given("Task_StatePosition#3")).containsEntry("itemId", UNION.toString());
        assertThat(walk.given("Task_RequestCentral#1")).containsEntry("itemId", OTHER_UNION.toString());
    }

    @Test
    void aCentralNegotiationHasItsOwnSittings() {
        walk.deciding(Task.STATE_POSITION, "disagreement")
                .deciding(Task.REQUEST_CENTRAL, "requested")
                .deciding(Task.RECORD_CENTRAL_SITTING, "next_sitting", "ended")
                .start()
                .end();
        assertThat(walk.path())
                .containsSubsequence(
                        "Task_StatePosition#1",
                        "Task_OpenCentralRequest",
                        "Task_RequestCentral#1",
                        "Task_RecordCentralSitting#1",
                        "Task_RecordCentralSitting#2",
                        "Task_EndWithUnion",
                        "Task_ConcludeNegotiation");
    }

    @Test
    void aCentralNegotiationNotAskedForInTimeEndsWithTheUnion() {
        walk.deciding(Task.STATE_POSITION, "disagreement")
                .deciding(Task.REQUEST_CENTRAL, Answers.HOLD)
                .start()
                .comesTo("Task_RequestCentral#1")
                .hears(Message.CENTRAL_REQUEST_TIME_RAN_OUT, walk.subject() + "/" + UNION)
                .end();
        assertThat(walk.path())
                .containsSubsequence("Task_RequestCentral#1", "Task_CancelCentralRequest", "Task_EndWithUnion");
        assertThat(walk.given("Task_CancelCentralRequest")).containsEntry("itemId", UNION.toString());
    }

    @Test
    void nobodyIsAskedWhenTheTimeForTheRequestHasRunOutAlready() {
        walk.deciding(Task.STATE_POSITION, "disagreement")
                .answering(NegotiationProcess.OPEN_CENTRAL_REQUEST, new CentralRequest(false))
                .start()
                .end();
        assertThat(walk.path())
                .containsSubsequence("Task_OpenCentralRequest", "Task_EndWithUnion")
                .doesNotContain("Task_RequestCentral#1");
    }

    @Test
    void aStoppedNegotiationTakesItsTasksBack() {
        walk.deciding(Task.STATE_POSITION, Answers.HOLD)
                .start()
                .comesTo("Task_StatePosition#1")
                .hears(Message.NEGOTIATION_STOPPED, walk.subject())
                .end();
        assertThat(walk.path()).endsWith("Task_StatePosition#1", "Task_CancelTasks");
        assertThat(walk.given("Task_CancelTasks")).doesNotContainKey("itemId");
    }

    @Test
    void aNegotiationTakenUpAlreadyIsLeftAlone() {
        walk.answering(NegotiationProcess.CLAIM_NEGOTIATION, new Claimed(false))
                .start()
                .ends("Task_ClaimNegotiation");
    }
}
