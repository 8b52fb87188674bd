package se.arendegang.deploy.model;

import org.junit.jupiter.api.Test;
import se.arendegang.assignment.AssignmentProcess;
import se.arendegang.assignment.AssignmentProcess.Message;
import se.arendegang.assignment.AssignmentProcess.Task;
import se.arendegang.assignment.ClaimedAssignment;

class AssignmentPathTest {

    private final ModelWalk walk = ModelWalk.through(AssignmentProcess.CONTRACT);

    @Test
    void anAssignmentReportedInPartWaitsForTheRest() {
        walk.deciding(Task.REPORT_ASSIGNMENT, "reported_in_part", "reported_whole")
                .start()
                .ends(
                        "Task_ClaimAssignment",
                        "Task_AcknowledgeAssignment#1",
                        "Task_ReportAssignment#1",
                        "Task_ReportAssignment#2",
                        "Task_CloseAssignment#1");
    }

    @Test
    void anAssignmentTheBodyKeepsOpenIsReportedAgain() {
        walk.deciding(Task.CLOSE_ASSIGNMENT, "continues")
                .start()
                .ends(
                        "Task_ClaimAssignment",
                        "Task_AcknowledgeAssignment#1",
                        "Task_ReportAssignment#1",
                        "Task_CloseAssignment#1",
                        "Task_AcknowledgeAssignment#1",
                        "Task_ReportAssignment#2",
                        "Task_CloseAssignment#2");
    }

    @Test
    void theReceiverIsRemindedAsOftenAsTheClockSaysAndTheTaskStays() {
        walk.deciding(Task.REPORT_ASSIGNMENT, Answers.HOLD)
                .start()
                .comesTo("Task_ReportAssignment#1")
                .hears(Message.DUE_DATE_NEARS, walk.subject())
                .comesTo("Task_Remind")
                .hears(Message.ASSIGNMENT_DISCHARGED, walk.subject())
                .ends(
                        "Task_ClaimAssignment",
                        "Task_AcknowledgeAssignment#1",
                        "Task_ReportAssignment#1",
                        "Task_Remind",
                        "Task_CancelTasks",
                        "Task_CloseAssignment#1");
    }

    @Test
    void anAssignmentDischargedByAnotherCaseOnlyAwaitsTheBody() {
        walk.answering(AssignmentProcess.CLAIM_ASSIGNMENT, new ClaimedAssignment(true, true))
                .start()
                .ends("Task_ClaimAssignment", "Task_CloseAssignment#1");
    }

    @Test
    void anAssignmentTakenUpAlreadyIsLeftAlone() {
        walk.answering(AssignmentProcess.CLAIM_ASSIGNMENT, new ClaimedAssignment(false, false))
                .start()
                .ends("Task_ClaimAssignment");
    }
}
