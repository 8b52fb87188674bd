package se.arendegang.deploy.model;

import org.junit.jupiter.api.Test;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.council.CouncilOfMayorsProcess.Entry;
import se.arendegang.council.CouncilOfMayorsProcess.Route;
import se.arendegang.council.CouncilOfMayorsProcess.Task;
import se.arendegang.council.TextComparison;

class CouncilOfMayorsPathTest {

    private final ModelWalk walk = ModelWalk.through(CouncilOfMayorsProcess.CONTRACT);

    @Test
    void aSupportedCaseGoesToTheBoard() {
        walk.start()
                .ends(
                        "Task_OpenStage",
                        "Task_FindEntry",
                        "Task_WriteMemorandum#1",
                        "Task_CompareTexts",
                        "Task_SignMemorandum#1",
                        "Task_FindRoute",
                        "Task_RecordBeredning#1",
                        "Task_HandOver");
    }

    @Test
    void theRotelSendsACaseBackToTheOffice() {
        walk.deciding(Task.WRITE_MEMORANDUM, "back_to_office")
                .start()
                .ends("Task_OpenStage", "Task_FindEntry", "Task_WriteMemorandum#1", "Task_SendBack");
    }

    @Test
    void aChangedTextIsJudgedAndAReturnedMemorandumWrittenAgain() {
        walk.answering(CouncilOfMayorsProcess.COMPARE_TEXTS, new TextComparison(true), new TextComparison(false))
                .deciding(Task.SIGN_MEMORANDUM, "returned")
                .deciding(Task.JUDGE_RENEGOTIATION, "new_negotiation")
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_FindEntry",
                        "Task_WriteMemorandum#1",
                        "Task_CompareTexts",
                        "Task_JudgeRenegotiation#1",
                        "Task_SignMemorandum#1",
                        "Task_WriteMemorandum#2",
                        "Task_CompareTexts",
                        "Task_SignMemorandum#2",
                        "Task_FindRoute",
                        "Task_RecordBeredning#1",
                        "Task_HandOver");
    }

    @Test
    void aCaseCanBypassTheCouncilOfMayors() {
        walk.answering(CouncilOfMayorsProcess.FIND_ROUTE, new Route(true))
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_FindEntry",
                        "Task_WriteMemorandum#1",
                        "Task_CompareTexts",
                        "Task_SignMemorandum#1",
                        "Task_FindRoute",
                        "Task_HandOver");
    }

    @Test
    void aTabledCaseOpensANewRoundAsARemandedOneDoes() {
        walk.deciding(Task.RECORD_BEREDNING, "tabled")
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_FindEntry",
                        "Task_WriteMemorandum#1",
                        "Task_CompareTexts",
                        "Task_SignMemorandum#1",
                        "Task_FindRoute",
                        "Task_RecordBeredning#1",
                        "Task_OpenNewRound");
    }

    @Test
    void aCaseThatWasTabledComesWithTheSamePapers() {
        walk.answering(CouncilOfMayorsProcess.FIND_ENTRY, new Entry(true))
                .deciding(Task.RECORD_BEREDNING, "remanded")
                .start()
                .ends("Task_OpenStage", "Task_FindEntry", "Task_RecordBeredning#1", "Task_OpenNewRound");
    }

    @Test
    void anUnsupportedCaseGoesOnWithBeredningsOwnProposal() {
        walk.deciding(Task.RECORD_BEREDNING, "not_supported")
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_FindEntry",
                        "Task_WriteMemorandum#1",
                        "Task_CompareTexts",
                        "Task_SignMemorandum#1",
                        "Task_FindRoute",
                        "Task_RecordBeredning#1",
                        "Task_HandOver");
    }
}
