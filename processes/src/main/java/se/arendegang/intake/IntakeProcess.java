package se.arendegang.intake;

import java.util.List;
import java.util.UUID;
import se.arendegang.contract.Claimed;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** From an incoming document to a case. The model is {@code intake.bpmn} at the same path. */
public final class IntakeProcess {

    public static final String PROCESS_ID = "intake";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String CLAIM_DOCUMENT = "intake.claimDocument";
        public static final String FIND_CASE = "intake.findCase";
        public static final String JOIN_CASE = "intake.joinCase";
        public static final String START_CASE = "intake.startCase";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String DOCUMENT_RECEIVED = "intake.documentReceived";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String REGISTER_DOCUMENT = "Task_RegisterDocument";
        public static final String ASSIGN_CASE = "Task_AssignCase";

        private Task() {}
    }

    /** Claims the document for this attempt; false when it is dealt with or a later attempt has it. */
    public static final JobType<Step, Claimed> CLAIM_DOCUMENT =
            new JobType<>(Job.CLAIM_DOCUMENT, Step.class, Claimed.class);

    /** Whether the document was registered to a case there is. */
    public static final JobType<Step, JoinedCase> FIND_CASE =
            new JobType<>(Job.FIND_CASE, Step.class, JoinedCase.class);

    /** Files the document with the case it belongs to. */
    public static final JobType<Step, Nothing> JOIN_CASE = new JobType<>(Job.JOIN_CASE, Step.class, Nothing.class);

    /** Starts the case that the assignment made of the document. */
    public static final JobType<Step, Nothing> START_CASE = new JobType<>(Job.START_CASE, Step.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            IntakeProcess.class,
            "documentId",
            List.of(CLAIM_DOCUMENT, FIND_CASE, JOIN_CASE, START_CASE),
            List.of(MessageName.starting(Message.DOCUMENT_RECEIVED, "documentId")),
            List.of(
                    UserTask.of(Task.REGISTER_DOCUMENT, Role.REGISTRAR, "registered", "not_to_be_registered"),
                    UserTask.of(Task.ASSIGN_CASE, Role.DEPARTMENT_HEAD, "assigned", "elsewhere")));

    private IntakeProcess() {}

    public record Step(UUID documentId, int attempt) {}
}
