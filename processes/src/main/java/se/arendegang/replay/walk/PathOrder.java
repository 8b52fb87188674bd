package se.arendegang.replay.walk;

import java.util.List;

/** The order in which a recorded case is walked: the order of the path, whatever the order of the recorded dates. */
final class PathOrder {

    /** Stands where a decision's assignments begin; no task of its own. */
    static final String ASSIGNMENTS_GIVEN = "assignments";

    private static final List<String> ELEMENTS = List.of(
            "Task_RegisterDocument",
            "Task_DraftStaffReport",
            "Task_AssessImpact",
            "Task_ReviewLegal",
            "Task_AnswerReferral",
            "Task_ConfirmNegotiationDuty",
            "Task_CallNegotiation",
            "Task_RecordSitting",
            "Task_AnswerDemand",
            "Task_StatePosition",
            "Task_RequestCentral",
            "Task_RecordCentralSitting",
            "Task_AdjustNegotiationMinutes",
            "Task_AdjustCentralMinutes",
            "Task_ApproveStaffReport",
            "Task_WriteMemorandum",
            "Task_JudgeRenegotiation",
            "Task_SignMemorandum",
            "Task_RecordBeredning",
            "Task_ListCase",
            "Task_PrepareAgenda",
            "Task_SendCall",
            "Task_RunMeeting",
            "Task_RecordCouncilOutcome",
            "Task_WriteMinutes",
            "Task_AdjustMinutes",
            "Task_PostNotice",
            "Task_TakeDownNotice",
            "Task_Dispatch",
            "Task_CheckWithCourt",
            ASSIGNMENTS_GIVEN,
            "Task_AcknowledgeAssignment",
            "Task_ReportAssignment",
            "Task_CloseAssignment",
            "Task_CloseCase");

    private PathOrder() {}

    /** Smaller is earlier; what the path does not know comes last. */
    static int of(String element) {
        var place = ELEMENTS.indexOf(element);
        return place < 0 ? ELEMENTS.size() : place;
    }
}
