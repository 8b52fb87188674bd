package se.arendegang.decision;

import java.util.List;
import java.util.UUID;
import se.arendegang.contract.Happened;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.StageStep;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** Dispatch, assignments, notice, appeal time and legal force, side by side (KL 13:5, 13:14). The model is {@code after-decision.bpmn} at the same path. */
public final class AfterDecisionProcess {

    public static final String PROCESS_ID = "after-decision";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String OPEN_STAGE = "after-decision.openStage";
        public static final String FIND_ADJUSTMENT = "after-decision.findAdjustment";
        public static final String START_ASSIGNMENTS = "after-decision.startAssignments";
        public static final String FIND_POSTING = "after-decision.findPosting";
        public static final String FIND_APPEAL_PERIOD = "after-decision.findAppealPeriod";
        public static final String FIND_COURT_DECISION = "after-decision.findCourtDecision";
        public static final String CONFIRM_LEGAL_FORCE = "after-decision.confirmLegalForce";
        public static final String CLOSE_STAGE = "after-decision.closeStage";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String MINUTES_ADJUSTED = "after-decision.minutesAdjusted";
        public static final String NOTICE_POSTED = "after-decision.noticePosted";
        public static final String APPEAL_PERIOD_RAN_OUT = "after-decision.appealPeriodRanOut";
        public static final String COURT_DECIDED = "after-decision.courtDecided";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String DISPATCH = "Task_Dispatch";
        public static final String CHECK_WITH_COURT = "Task_CheckWithCourt";

        private Task() {}
    }

    /** Notes in the record that the stage has begun. */
    public static final JobType<StageStep, Nothing> OPEN_STAGE =
            new JobType<>(Job.OPEN_STAGE, StageStep.class, Nothing.class);

    /** Whether the minutes of the round's decision are adjusted. */
    public static final JobType<StageStep, Happened> FIND_ADJUSTMENT =
            new JobType<>(Job.FIND_ADJUSTMENT, StageStep.class, Happened.class);

    /** Starts the assignments that the decision gave. Repeatable. */
    public static final JobType<StageStep, Nothing> START_ASSIGNMENTS =
            new JobType<>(Job.START_ASSIGNMENTS, StageStep.class, Nothing.class);

    /** Whether the adjusted minutes are posted, and whether the decision can be appealed. */
    public static final JobType<StageStep, Posted> FIND_POSTING =
            new JobType<>(Job.FIND_POSTING, StageStep.class, Posted.class);

    /** Whether the three weeks have run (KL 13:5), and the deadline to wait for; a gap in the posting gives a new one. */
    public static final JobType<StageStep, AppealPeriod> FIND_APPEAL_PERIOD =
            new JobType<>(Job.FIND_APPEAL_PERIOD, StageStep.class, AppealPeriod.class);

    /** Whether the court has decided the appeal found by check no. {@code checkNo}; true for an older check than the latest. */
    public static final JobType<CourtStep, Happened> FIND_COURT_DECISION =
            new JobType<>(Job.FIND_COURT_DECISION, CourtStep.class, Happened.class);

    /** Notes the day of legal force that a person has confirmed. */
    public static final JobType<StageStep, Nothing> CONFIRM_LEGAL_FORCE =
            new JobType<>(Job.CONFIRM_LEGAL_FORCE, StageStep.class, Nothing.class);

    /** Everything after the decision is done. */
    public static final JobType<StageStep, Nothing> CLOSE_STAGE =
            new JobType<>(Job.CLOSE_STAGE, StageStep.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            AfterDecisionProcess.class,
            "caseId",
            List.of(
                    OPEN_STAGE,
                    FIND_ADJUSTMENT,
                    START_ASSIGNMENTS,
                    FIND_POSTING,
                    FIND_APPEAL_PERIOD,
                    FIND_COURT_DECISION,
                    CONFIRM_LEGAL_FORCE,
                    CLOSE_STAGE),
            List.of(
                    new MessageName(Message.MINUTES_ADJUSTED, "caseId + \"/adjusted/\" + string(round)"),
                    new MessageName(Message.NOTICE_POSTED, "caseId + \"/posted/\" + string(round)"),
                    new MessageName(Message.APPEAL_PERIOD_RAN_OUT, "deadlineId"),
                    new MessageName(Message.COURT_DECIDED, "caseId + \"/court/\" + string(round)")),
            List.of(
                    UserTask.of(Task.DISPATCH, Role.BODY_SECRETARY, "dispatched"),
                    UserTask.of(Task.CHECK_WITH_COURT, Role.REGISTRAR, "confirmed", "appealed")));

    private AfterDecisionProcess() {}

    public record Posted(boolean happened, boolean appealable) {}

    public record AppealPeriod(boolean happened, UUID deadlineId) {}

    public record CourtStep(UUID caseId, int attempt, int round, int checkNo) {}
}
