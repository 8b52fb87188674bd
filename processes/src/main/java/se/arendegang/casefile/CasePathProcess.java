package se.arendegang.casefile;

import java.util.List;
import java.util.UUID;
import se.arendegang.contract.Claimed;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** The whole course of a case; the record says which stage is next. The model is {@code case-path.bpmn} at the same path. */
public final class CasePathProcess {

    public static final String PROCESS_ID = "case-path";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String CLAIM_CASE = "case-path.claimCase";
        public static final String FIND_STAGE = "case-path.findStage";
        public static final String CANCEL_TASKS = "case-path.cancelTasks";
        public static final String CLOSE_CASE = "case-path.closeCase";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String CASE_STARTED = "case-path.caseStarted";
        /** A late item: decided before the path came there. */
        public static final String CASE_DECIDED_ALREADY = "case-path.caseDecidedAlready";
        /** Reopened at a stage; the record has opened a new round. */
        public static final String CASE_REOPENED = "case-path.caseReopened";

        public static final String CASE_WITHDRAWN = "case-path.caseWithdrawn";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String CLOSE_CASE = "Task_CloseCase";

        private Task() {}
    }

    /** Claims the case for this attempt; false when it is closed or a later attempt has it. */
    public static final JobType<Step, Claimed> CLAIM_CASE = new JobType<>(Job.CLAIM_CASE, Step.class, Claimed.class);

    /** The stage whose turn it is, as a {@link Stage} code, and the round. A stage is entered once a round: what sends a case back opens a new round. */
    public static final JobType<Step, NextStage> FIND_STAGE =
            new JobType<>(Job.FIND_STAGE, Step.class, NextStage.class);

    /** Takes back every open task of the case after an interruption; the case's next visit opens what is still asked for. */
    public static final JobType<Step, Nothing> CANCEL_TASKS =
            new JobType<>(Job.CANCEL_TASKS, Step.class, Nothing.class);

    /** Closes the case, whether it ran to its end or was withdrawn. */
    public static final JobType<Step, Nothing> CLOSE_CASE = new JobType<>(Job.CLOSE_CASE, Step.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            CasePathProcess.class,
            "caseId",
            List.of(CLAIM_CASE, FIND_STAGE, CANCEL_TASKS, CLOSE_CASE),
            List.of(
                    MessageName.starting(Message.CASE_STARTED, "caseId"),
                    new MessageName(Message.CASE_DECIDED_ALREADY, "caseId"),
                    new MessageName(Message.CASE_REOPENED, "caseId"),
                    new MessageName(Message.CASE_WITHDRAWN, "caseId")),
            List.of(UserTask.of(Task.CLOSE_CASE, Role.REGISTRAR, "closed", "reopened")));

    private CasePathProcess() {}

    public record Step(UUID caseId, int attempt) {}

    public record NextStage(String stage, int round) {}
}
