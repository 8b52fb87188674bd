package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arendegang.contract.Happened;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.AfterDecisionProcess.AppealPeriod;
import se.arendegang.decision.AfterDecisionProcess.Message;
import se.arendegang.decision.AfterDecisionProcess.Posted;
import se.arendegang.decision.AfterDecisionProcess.Task;

class AfterDecisionPathTest {

    private static final Happened NOT_YET = new Happened(false);
    private static final Happened NOW = new Happened(true);

    private final ModelWalk walk = ModelWalk.through(AfterDecisionProcess.CONTRACT);

    @Test
    void everyWaitHearsItsOwnMessage() {
        var deadline = UUID.randomUUID();
        walk.answering(AfterDecisionProcess.FIND_ADJUSTMENT, NOT_YET, NOW)
                .answering(AfterDecisionProcess.FIND_POSTING, new Posted(false, true), new Posted(true, true))
                .answering(
                        AfterDecisionProcess.FIND_APPEAL_PERIOD,
                        new AppealPeriod(false, deadline),
                        new AppealPeriod(true, deadline))
                .answering(AfterDecisionProcess.FIND_COURT_DECISION, NOT_YET, NOW)
                .deciding(Task.CHECK_WITH_COURT, "appealed", "confirmed")
                .start()
                .comesTo("Task_FindAdjustment")
                .hears(Message.MINUTES_ADJUSTED, walk.subject() + "/adjusted/1")
                .comesTo("Task_FindPosting")
                .hears(Message.NOTICE_POSTED, walk.subject() + "/posted/1")
                .comesTo("Task_FindAppealPeriod")
                .hears(Message.APPEAL_PERIOD_RAN_OUT, deadline)
                .comesTo("Task_FindCourtDecision")
                .hears(Message.COURT_DECIDED, walk.subject() + "/court/1")
                .endsInAnyOrder(
                        "Task_OpenStage",
                        "Task_FindAdjustment",
                        "Task_FindAdjustment",
                        "Task_Dispatch#1",
                        "Task_StartAssignments",
                        "Task_FindPosting",
                        "Task_FindPosting",
                        "Task_FindAppealPeriod",
                        "Task_FindAppealPeriod",
                        "Task_CheckWithCourt#1",
                        "Task_FindCourtDecision",
                        "Task_FindCourtDecision",
                        "Task_CheckWithCourt#2",
                        "Task_ConfirmLegalForce",
                        "Task_CloseStage");
        assertThat(walk.given("Task_FindCourtDecision")).containsEntry("checkNo", 1);
    }

    @Test
    void aDecisionThatCannotBeAppealedWaitsForNoTime() {
        walk.answering(AfterDecisionProcess.FIND_POSTING, new Posted(true, false))
                .start()
                .endsInAnyOrder(
                        "Task_OpenStage",
                        "Task_FindAdjustment",
                        "Task_Dispatch#1",
                        "Task_StartAssignments",
                        "Task_FindPosting",
                        "Task_CloseStage");
    }
}
