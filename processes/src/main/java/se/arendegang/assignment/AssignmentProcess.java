package se.arendegang.assignment;

import java.util.List;
import java.util.UUID;
import se.arendegang.contract.JobType;
import se.arendegang.contract.MessageName;
import se.arendegang.contract.Nothing;
import se.arendegang.contract.ProcessContract;
import se.arendegang.contract.UserTask;
import se.arendegang.identity.Role;

/** An assignment until the body has closed it. The model is {@code assignment.bpmn} at the same path. */
public final class AssignmentProcess {

    public static final String PROCESS_ID = "assignment";

    /** Job types, for annotations; the typed ones stand below. */
    public static final class Job {
        public static final String CLAIM_ASSIGNMENT = "assignment.claimAssignment";
        public static final String REMIND = "assignment.remind";
        public static final String CANCEL_TASKS = "assignment.cancelTasks";

        private Job() {}
    }

    /** Message names; the correlation keys stand in {@link #CONTRACT}. */
    public static final class Message {
        public static final String ASSIGNMENT_GIVEN = "assignment.assignmentGiven";
        public static final String DUE_DATE_NEARS = "assignment.dueDateNears";
        public static final String ASSIGNMENT_DISCHARGED = "assignment.assignmentDischarged";

        private Message() {}
    }

    /** The ids of the tasks people do. */
    public static final class Task {
        public static final String ACKNOWLEDGE_ASSIGNMENT = "Task_AcknowledgeAssignment";
        public static final String REPORT_ASSIGNMENT = "Task_ReportAssignment";
        public static final String CLOSE_ASSIGNMENT = "Task_CloseAssignment";

        private Task() {}
    }

    /** Claims the assignment; false when it is closed or a later attempt has it. Discharged = reported whole by another case already. */
    public static final JobType<Step, ClaimedAssignment> CLAIM_ASSIGNMENT =
            new JobType<>(Job.CLAIM_ASSIGNMENT, Step.class, ClaimedAssignment.class);

    /** Reminds the receiver that the due date nears. */
    public static final JobType<Step, Nothing> REMIND = new JobType<>(Job.REMIND, Step.class, Nothing.class);

    /** Takes back the open tasks of an assignment that another case has reported. */
    public static final JobType<Step, Nothing> CANCEL_TASKS =
            new JobType<>(Job.CANCEL_TASKS, Step.class, Nothing.class);

    public static final ProcessContract CONTRACT = new ProcessContract(
            PROCESS_ID,
            AssignmentProcess.class,
            "assignmentId",
            List.of(CLAIM_ASSIGNMENT, REMIND, CANCEL_TASKS),
            List.of(
                    MessageName.starting(Message.ASSIGNMENT_GIVEN, "assignmentId"),
                    new MessageName(Message.DUE_DATE_NEARS, "assignmentId"),
                    new MessageName(Message.ASSIGNMENT_DISCHARGED, "assignmentId")),
            List.of(
                    UserTask.of(Task.ACKNOWLEDGE_ASSIGNMENT, Role.DIRECTOR, "acknowledged"),
                    UserTask.of(Task.REPORT_ASSIGNMENT, Role.DIRECTOR, "reported_whole", "reported_in_part"),
                    UserTask.of(Task.CLOSE_ASSIGNMENT, Role.BODY_SECRETARY, "closed", "continues")));

    private AssignmentProcess() {}

    public record Step(UUID assignmentId, int attempt) {}
}
