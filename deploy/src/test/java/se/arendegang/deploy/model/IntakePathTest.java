package se.arendegang.deploy.model;

import org.junit.jupiter.api.Test;
import se.arendegang.contract.Claimed;
import se.arendegang.intake.IntakeProcess;
import se.arendegang.intake.IntakeProcess.Task;
import se.arendegang.intake.JoinedCase;

class IntakePathTest {

    private final ModelWalk walk = ModelWalk.through(IntakeProcess.CONTRACT);

    @Test
    void anAssignedDocumentStartsACase() {
        walk.start()
                .ends(
                        "Task_ClaimDocument",
                        "Task_RegisterDocument#1",
                        "Task_FindCase",
                        "Task_AssignCase#1",
                        "Task_StartCase");
    }

    @Test
    void aDocumentOfACaseThereIsJoinsIt() {
        walk.answering(IntakeProcess.FIND_CASE, new JoinedCase(true))
                .start()
                .ends("Task_ClaimDocument", "Task_RegisterDocument#1", "Task_FindCase", "Task_JoinCase");
    }

    @Test
    void aDocumentNotToBeRegisteredIsSetAside() {
        walk.deciding(Task.REGISTER_DOCUMENT, "not_to_be_registered")
                .start()
                .ends("Task_ClaimDocument", "Task_RegisterDocument#1");
    }

    @Test
    void aCaseForSomebodyElseIsHandedOver() {
        walk.deciding(Task.ASSIGN_CASE, "elsewhere")
                .start()
                .ends("Task_ClaimDocument", "Task_RegisterDocument#1", "Task_FindCase", "Task_AssignCase#1");
    }

    @Test
    void aDocumentTakenUpAlreadyIsLeftAlone() {
        walk.answering(IntakeProcess.CLAIM_DOCUMENT, new Claimed(false)).start().ends("Task_ClaimDocument");
    }

    @Test
    void skippedTasksGoTheUsualWay() {
        walk.deciding(Task.REGISTER_DOCUMENT, "skipped")
                .deciding(Task.ASSIGN_CASE, "skipped")
                .start()
                .ends(
                        "Task_ClaimDocument",
                        "Task_RegisterDocument#1",
                        "Task_FindCase",
                        "Task_AssignCase#1",
                        "Task_StartCase");
    }
}
