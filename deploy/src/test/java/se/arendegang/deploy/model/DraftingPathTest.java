package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.drafting.DraftingProcess.DutyFacts;
import se.arendegang.drafting.DraftingProcess.Reviews;
import se.arendegang.drafting.DraftingProcess.Task;
import se.arendegang.drafting.Weighed;

class DraftingPathTest {

    private static final UUID REFERRAL = UUID.randomUUID();
    private static final UUID OTHER_REFERRAL = UUID.randomUUID();
    private static final Reviews NONE = new Reviews(false, false, false, List.of());

    private final ModelWalk walk = ModelWalk.through(DraftingProcess.CONTRACT);

    @Test
    void aReportWithoutReviewsIsApprovedAndHandedOver() {
        walk.start()
                .ends(
                        "Task_OpenStage",
                        "Task_DraftStaffReport#1",
                        "Task_PlanReviews",
                        "Task_WeighReviews",
                        "Task_ApproveStaffReport#1",
                        "Task_HandOver");
    }

    @Test
    void everyReviewIsAskedForSideBySide() {
        walk.answering(DraftingProcess.PLAN_REVIEWS, new Reviews(true, true, true, List.of(REFERRAL, OTHER_REFERRAL)))
                .answering(
                        DraftingProcess.COLLECT_DUTY_FACTS,
                        new DutyFacts("other", true, 12, false, false, "kommunstyrelsen", List.of()))
                .start()
                .endsInAnyOrder(
                        "Task_OpenStage",
                        "Task_DraftStaffReport#1",
                        "Task_PlanReviews",
                        "Task_AssessImpact#1",
                        "Task_ReviewLegal#1",
                        "Task_AnswerReferral#1",
                        "Task_AnswerReferral#1",
                        "Task_CollectDutyFacts",
                        "Task_RecordDutyProposal",
                        "Task_ConfirmNegotiationDuty#1",
                        "Task_WeighReviews",
                        "Task_ApproveStaffReport#1",
                        "Task_HandOver");
        assertThat(walk.given("Task_RecordDutyProposal"))
                .containsEntry("basis", "11")
                .containsEntry("explanation", "work_organisation");
    }

    @Test
    void aReferralBodyThatWantsARespiteIsAskedAgainAndTheOtherIsNot() {
        walk.answering(
                        DraftingProcess.PLAN_REVIEWS,
                        new Reviews(false, false, false, List.of(REFERRAL, OTHER_REFERRAL)))
                .deciding(Task.ANSWER_REFERRAL + "@" + REFERRAL, "respite_asked", "respite_asked")
                .start()
                .endsInAnyOrder(
                        "Task_OpenStage",
                        "Task_DraftStaffReport#1",
                        "Task_PlanReviews",
                        "Task_AnswerReferral#1",
                        "Task_AnswerReferral#1",
                        "Task_AnswerReferral#2",
                        "Task_AnswerReferral#3",
                        "Task_WeighReviews",
                        "Task_ApproveStaffReport#1",
                        "Task_HandOver");
        assertThat(walk.given("Task_AnswerReferral#3")).containsEntry("itemId", REFERRAL.toString());
    }

    @Test
    void changesAskedForGiveANewDraftAndItsReviewsCarryItsNumber() {
        walk.answering(DraftingProcess.PLAN_REVIEWS, NONE, new Reviews(false, true, false, List.of()))
                .answering(DraftingProcess.WEIGH_REVIEWS, new Weighed(true), new Weighed(false))
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_DraftStaffReport#1",
                        "Task_PlanReviews",
                        "Task_WeighReviews",
                        "Task_DraftStaffReport#2",
                        "Task_PlanReviews",
                        "Task_ReviewLegal#2",
                        "Task_WeighReviews",
                        "Task_ApproveStaffReport#2",
                        "Task_HandOver");
        assertThat(walk.given("Task_WeighReviews")).containsEntry("draftNo", 2);
    }

    @Test
    void aReturnedReportIsDraftedAgain() {
        walk.deciding(Task.APPROVE_STAFF_REPORT, "returned")
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_DraftStaffReport#1",
                        "Task_PlanReviews",
                        "Task_WeighReviews",
                        "Task_ApproveStaffReport#1",
                        "Task_DraftStaffReport#2",
                        "Task_PlanReviews",
                        "Task_WeighReviews",
                        "Task_ApproveStaffReport#2",
                        "Task_HandOver");
    }
}
