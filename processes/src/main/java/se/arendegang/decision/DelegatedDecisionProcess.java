package se.arendegang.decision;

import java.util.List;
import java.util.UUID;
import se.arendegang.contract.Claimed;
import se.arendegang.contract.Happened;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** A delegated or urgent decision, reported or posted (KL 6:39, 6:40, 8:10). The model is {@code delegated-decision.bpmn} at the same path. */
public final class DelegatedDecisionProcess {

    public static final String PROCESS_ID = "delegated-decision";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String CLAIM_DECISION = "delegated-decision.claimDecision";
        public static final String FIND_OBSTACLES = "delegated-decision.findObstacles";
        public static final String REFER_TO_BOARD = "delegated-decision.referToBoard";
        public static final String FIND_REPORTING = "delegated-decision.findReporting";
        public static final String FIND_REPORT = "delegated-decision.findReport";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String DECISION_PREPARED = "delegated-decision.decisionPrepared";
        public static final String REPORTED_TO_BOARD = "delegated-decision.reportedToBoard";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String DECIDE_DELEGATED = "Task_DecideDelegated";
        public static final String POST_DELEGATED_NOTICE = "Task_PostDelegatedNotice";

        private Task() {}
    }

    /** Claims the decision; false when it is done or a later attempt has it. */
    public static final JobType<Step, Claimed> CLAIM_DECISION =
            new JobType<>(Job.CLAIM_DECISION, Step.class, Claimed.class);

    /** Marks in the record what stands in the way, for the person who decides. */
    public static final JobType<Step, Nothing> FIND_OBSTACLES =
            new JobType<>(Job.FIND_OBSTACLES, Step.class, Nothing.class);

    /** Takes the matter to the board instead. */
    public static final JobType<Step, Nothing> REFER_TO_BOARD =
            new JobType<>(Job.REFER_TO_BOARD, Step.class, Nothing.class);

    /** Whether the decision is reported to the board (KL 6:40) or posted on its own (KL 8:10). */
    public static final JobType<Step, Reporting> FIND_REPORTING =
            new JobType<>(Job.FIND_REPORTING, Step.class, Reporting.class);

    /** Whether the decision has been reported at a meeting. */
    public static final JobType<Step, Happened> FIND_REPORT =
            new JobType<>(Job.FIND_REPORT, Step.class, Happened.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            DelegatedDecisionProcess.class,
            "decisionId",
            List.of(CLAIM_DECISION, FIND_OBSTACLES, REFER_TO_BOARD, FIND_REPORTING, FIND_REPORT),
            List.of(
                    MessageName.starting(Message.DECISION_PREPARED, "decisionId"),
                    new MessageName(Message.REPORTED_TO_BOARD, "decisionId")),
            List.of(
                    UserTask.of(Task.DECIDE_DELEGATED, Role.DIRECTOR, "decided", "referred_to_board"),
                    UserTask.of(Task.POST_DELEGATED_NOTICE, Role.BODY_SECRETARY, "posted")));

    private DelegatedDecisionProcess() {}

    public record Step(UUID decisionId, int attempt) {}
}
