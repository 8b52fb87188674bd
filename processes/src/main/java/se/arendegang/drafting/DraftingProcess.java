package se.arendegang.drafting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arendegang.contract.JobType;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.StageStep;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** The staff report with its reviews, until the case goes to the politicians. The model is {@code drafting.bpmn} at the same path. */
public final class DraftingProcess {

    public static final String PROCESS_ID = "drafting";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String OPEN_STAGE = "drafting.openStage";
        public static final String PLAN_REVIEWS = "drafting.planReviews";
        public static final String COLLECT_DUTY_FACTS = "drafting.collectDutyFacts";
        public static final String RECORD_DUTY_PROPOSAL = "drafting.recordDutyProposal";
        public static final String WEIGH_REVIEWS = "drafting.weighReviews";
        public static final String HAND_OVER = "drafting.handOver";

        private Job() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String DRAFT_STAFF_REPORT = "Task_DraftStaffReport";
        public static final String ASSESS_IMPACT = "Task_AssessImpact";
        public static final String REVIEW_LEGAL = "Task_ReviewLegal";
        public static final String ANSWER_REFERRAL = "Task_AnswerReferral";
        public static final String CONFIRM_NEGOTIATION_DUTY = "Task_ConfirmNegotiationDuty";
        public static final String APPROVE_STAFF_REPORT = "Task_ApproveStaffReport";

        private Task() {}
    }

    /** Notes in the record that the stage has begun. */
    public static final JobType<StageStep, Nothing> OPEN_STAGE =
            new JobType<>(Job.OPEN_STAGE, StageStep.class, Nothing.class);

    /** Which reviews the draft still needs, and the referrals without an answer. An older draft than the latest of the round needs none. */
    public static final JobType<DraftStep, Reviews> PLAN_REVIEWS =
            new JobType<>(Job.PLAN_REVIEWS, DraftStep.class, Reviews.class);

    /** What the table {@code negotiation-duty} asks; an empty list when no paragraph is replaced by agreement. */
    public static final JobType<StageStep, DutyFacts> COLLECT_DUTY_FACTS =
            new JobType<>(Job.COLLECT_DUTY_FACTS, StageStep.class, DutyFacts.class);

    /** Keeps what the table proposed, for the person who judges. */
    public static final JobType<DutyProposal, Nothing> RECORD_DUTY_PROPOSAL =
            new JobType<>(Job.RECORD_DUTY_PROPOSAL, DutyProposal.class, Nothing.class);

    /** Whether a reviewer of the draft asked for changes; true for an older draft than the latest of the round. */
    public static final JobType<DraftStep, Weighed> WEIGH_REVIEWS =
            new JobType<>(Job.WEIGH_REVIEWS, DraftStep.class, Weighed.class);

    /** Hands the case over; the record's next stage follows. */
    public static final JobType<StageStep, Nothing> HAND_OVER =
            new JobType<>(Job.HAND_OVER, StageStep.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            DraftingProcess.class,
            "caseId",
            List.of(OPEN_STAGE, PLAN_REVIEWS, COLLECT_DUTY_FACTS, RECORD_DUTY_PROPOSAL, WEIGH_REVIEWS, HAND_OVER),
            List.of(),
            List.of(
                    UserTask.of(Task.DRAFT_STAFF_REPORT, Role.CASE_OFFICER, "handed_in"),
                    UserTask.of(Task.ASSESS_IMPACT, Role.HR, "done", "not_owed"),
                    UserTask.of(Task.REVIEW_LEGAL, Role.LEGAL, "no_objection", "changes_asked"),
                    UserTask.of(Task.ANSWER_REFERRAL, Role.REFERRAL_BODY, "answered", "respite_asked"),
                    UserTask.of(Task.CONFIRM_NEGOTIATION_DUTY, Role.HR, "owed", "not_owed"),
                    UserTask.of(Task.APPROVE_STAFF_REPORT, Role.DIRECTOR, "approved", "returned")));

    private DraftingProcess() {}

    public record DraftStep(UUID caseId, int attempt, int round, int draftNo) {}

    public record Reviews(boolean impactOpen, boolean legalOpen, boolean dutyOpen, List<UUID> referrals) {}

    public record DutyFacts(
            String caseType,
            boolean workOrganisationChanges,
            @Nullable Integer staffConcerned,
            boolean redundancies,
            boolean contractingOut,
            String decidingBody,
            List<String> replacedParagraphs) {}

    public record DutyProposal(UUID caseId, int attempt, int round, String basis, String explanation) {}
}
