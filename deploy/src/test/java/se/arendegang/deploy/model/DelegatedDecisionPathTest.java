package se.arendegang.deploy.model;

import org.junit.jupiter.api.Test;
import se.arendegang.contract.Claimed;
import se.arendegang.contract.Happened;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.decision.DelegatedDecisionProcess.Message;
import se.arendegang.decision.DelegatedDecisionProcess.Task;
import se.arendegang.decision.Reporting;

class DelegatedDecisionPathTest {

    private final ModelWalk walk = ModelWalk.through(DelegatedDecisionProcess.CONTRACT);

    @Test
    void aDecisionIsReportedAtTheNextMeeting() {
        walk.answering(DelegatedDecisionProcess.FIND_REPORT, new Happened(false), new Happened(true))
                .start()
                .comesTo("Task_FindReport")
                .hears(Message.REPORTED_TO_BOARD, walk.subject())
                .ends(
                        "Task_ClaimDecision",
                        "Task_FindObstacles",
                        "Task_DecideDelegated#1",
                        "Task_FindReporting",
                        "Task_FindReport",
                        "Task_FindReport");
    }

    @Test
    void aDecisionNotReportedIsPosted() {
        walk.answering(DelegatedDecisionProcess.FIND_REPORTING, new Reporting(false))
                .start()
                .ends(
                        "Task_ClaimDecision",
                        "Task_FindObstacles",
                        "Task_DecideDelegated#1",
                        "Task_FindReporting",
                        "Task_PostDelegatedNotice#1");
    }

    @Test
    void aDecisionCanBeReferredToTheBoard() {
        walk.deciding(Task.DECIDE_DELEGATED, "referred_to_board")
                .start()
                .ends("Task_ClaimDecision", "Task_FindObstacles", "Task_DecideDelegated#1", "Task_ReferToBoard");
    }

    @Test
    void aDecisionTakenUpAlreadyIsLeftAlone() {
        walk.answering(DelegatedDecisionProcess.CLAIM_DECISION, new Claimed(false))
                .start()
                .ends("Task_ClaimDecision");
    }
}
