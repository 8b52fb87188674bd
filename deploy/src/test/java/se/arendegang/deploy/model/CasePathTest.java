package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arendegang.casefile.CasePathProcess;
import se.arendegang.casefile.CasePathProcess.Message;
import se.arendegang.casefile.CasePathProcess.NextStage;
import se.arendegang.casefile.CasePathProcess.Task;
import se.arendegang.contract.Claimed;
import se.arendegang.drafting.DraftingProcess;

class CasePathTest {

    private static final NextStage DRAFTING = new NextStage("drafting", 1);
    private static final NextStage BOARD = new NextStage("executive_board", 1);
    private static final NextStage AFTER = new NextStage("after_decision", 1);
    private static final NextStage FINISHED = new NextStage("finished", 1);

    private final ModelWalk walk = ModelWalk.through(CasePathProcess.CONTRACT);

    @Test
    void aCaseGoesThroughEveryStageTheRecordNames() {
        walk.answering(
                        CasePathProcess.FIND_STAGE,
                        DRAFTING,
                        new NextStage("council_of_mayors", 1),
                        BOARD,
                        AFTER,
                        FINISHED)
                .start()
                .end();
        assertThat(walk.path())
                .containsSubsequence(
                        "Task_ClaimCase",
                        "Task_FindStage",
                        "Task_DraftStaffReport#1",
                        "Task_HandOver",
                        "Task_FindStage",
                        "Task_WriteMemorandum#1",
                        "Task_HandOver",
                        "Task_FindStage",
                        "Task_ListCase#1",
                        "Task_HandOver",
                        "Task_FindStage",
                        "Task_ConfirmLegalForce",
                        "Task_CloseStage",
                        "Task_FindStage",
                        "Task_CloseCase#1",
                        "Task_CloseCaseFile");
    }

    @Test
    void aStageIsToldItsRoundAndNothingOfItsCallersVariables() {
        walk.answering(CasePathProcess.FIND_STAGE, new NextStage("drafting", 3), FINISHED)
                .start()
                .end();
        assertThat(walk.given("Task_HandOver"))
                .containsEntry("round", 3)
                .containsEntry("attempt", 1)
                .containsKey("caseId")
                .doesNotContainKeys("stage", "claimed");
        assertThat(walk.given("Task_CloseCaseFile")).doesNotContainKeys("draftNo", "impactOpen", "changesAsked");
    }

    @Test
    void aWithdrawnCaseIsClosedWhereverItStands() {
        walk.answering(CasePathProcess.FIND_STAGE, DRAFTING)
                .deciding(DraftingProcess.Task.DRAFT_STAFF_REPORT, Answers.HOLD)
                .start()
                .comesTo("Task_DraftStaffReport#1")
                .hears(Message.CASE_WITHDRAWN, walk.subject())
                .ends(
                        "Task_ClaimCase",
                        "Task_FindStage",
                        "Task_OpenStage",
                        "Task_DraftStaffReport#1",
                        "Task_CancelTasksOfWithdrawn",
                        "Task_CloseWithdrawnCase");
    }

    @Test
    void aReopenedCaseGoesToTheStageTheRecordNames() {
        walk.answering(CasePathProcess.FIND_STAGE, FINISHED, FINISHED)
                .deciding(Task.CLOSE_CASE, Answers.HOLD)
                .start()
                .comesTo("Task_CloseCase#1")
                .hears(Message.CASE_REOPENED, walk.subject())
                .ends(
                        "Task_ClaimCase",
                        "Task_FindStage",
                        "Task_CloseCase#1",
                        "Task_CancelTasks",
                        "Task_FindStage",
                        "Task_CloseCase#1",
                        "Task_CloseCaseFile");
    }

    @Test
    void aCaseDecidedAlreadyLeavesItsPreparation() {
        walk.answering(CasePathProcess.FIND_STAGE, DRAFTING, FINISHED)
                .deciding(DraftingProcess.Task.DRAFT_STAFF_REPORT, Answers.HOLD)
                .start()
                .comesTo("Task_DraftStaffReport#1")
                .hears(Message.CASE_DECIDED_ALREADY, walk.subject())
                .ends(
                        "Task_ClaimCase",
                        "Task_FindStage",
                        "Task_OpenStage",
                        "Task_DraftStaffReport#1",
                        "Task_CancelTasks",
                        "Task_FindStage",
                        "Task_CloseCase#1",
                        "Task_CloseCaseFile");
    }

    @Test
    void aCaseCanBeReopenedInsteadOfClosedAndVisitsCountAfreshInTheNewRound() {
        walk.answering(CasePathProcess.FIND_STAGE, FINISHED, new NextStage("finished", 2))
                .deciding(Task.CLOSE_CASE, "reopened")
                .start()
                .ends(
                        "Task_ClaimCase",
                        "Task_FindStage",
                        "Task_CloseCase#1",
                        "Task_FindStage",
                        "Task_CloseCase#1",
                        "Task_CloseCaseFile");
    }

    @Test
    void aCaseTakenUpAlreadyIsLeftAlone() {
        walk.answering(CasePathProcess.CLAIM_CASE, new Claimed(false)).start().ends("Task_ClaimCase");
    }
}
