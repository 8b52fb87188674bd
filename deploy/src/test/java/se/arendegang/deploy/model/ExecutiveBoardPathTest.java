package se.arendegang.deploy.model;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.board.ExecutiveBoardProcess.ItemOutcome;
import se.arendegang.board.ExecutiveBoardProcess.Listing;
import se.arendegang.board.ExecutiveBoardProcess.Message;
import se.arendegang.board.ExecutiveBoardProcess.Task;

class ExecutiveBoardPathTest {

    private static final UUID LISTING = UUID.randomUUID();
    private static final ItemOutcome NOT_YET = new ItemOutcome(false, null);
    private static final ItemOutcome DECIDED = new ItemOutcome(true, "decided");

    private final ModelWalk walk = ModelWalk.through(ExecutiveBoardProcess.CONTRACT);

    @BeforeEach
    void listed() {
        walk.answering(ExecutiveBoardProcess.NOTE_LISTING, new Listing(LISTING));
    }

    @Test
    void aListedCaseWaitsForTheMeetingAndIsDecided() {
        walk.answering(ExecutiveBoardProcess.FIND_OUTCOME, NOT_YET, DECIDED)
                .start()
                .comesTo("Task_FindOutcome")
                .hears(Message.ITEM_DEALT_WITH, LISTING)
                .ends(
                        "Task_OpenStage",
                        "Task_ListCase#1",
                        "Task_NoteListing",
                        "Task_FindOutcome",
                        "Task_FindOutcome",
                        "Task_HandOver");
    }

    @Test
    void anItemWithdrawnFromTheAgendaIsListedAgain() {
        walk.answering(
                        ExecutiveBoardProcess.FIND_OUTCOME,
                        new ItemOutcome(true, "withdrawn_from_agenda"),
                        new ItemOutcome(true, "withdrawn_from_agenda"),
                        DECIDED)
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_ListCase#1",
                        "Task_NoteListing",
                        "Task_FindOutcome",
                        "Task_ListCase#2",
                        "Task_NoteListing",
                        "Task_FindOutcome",
                        "Task_ListCase#3",
                        "Task_NoteListing",
                        "Task_FindOutcome",
                        "Task_HandOver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remanded", "tabled"})
    void aRemandedOrTabledItemOpensANewRound(String decision) {
        walk.answering(ExecutiveBoardProcess.FIND_OUTCOME, new ItemOutcome(true, decision))
                .start()
                .ends("Task_OpenStage", "Task_ListCase#1", "Task_NoteListing", "Task_FindOutcome", "Task_OpenNewRound");
    }

    @Test
    void aCaseForTheCouncilComesBackApproved() {
        walk.answering(ExecutiveBoardProcess.FIND_OUTCOME, new ItemOutcome(true, "to_council"))
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_ListCase#1",
                        "Task_NoteListing",
                        "Task_FindOutcome",
                        "Task_RecordCouncilOutcome#1",
                        "Task_HandOver");
    }

    @Test
    void aCaseRemandedByTheCouncilOpensANewRound() {
        walk.answering(ExecutiveBoardProcess.FIND_OUTCOME, new ItemOutcome(true, "to_council"))
                .deciding(Task.RECORD_COUNCIL_OUTCOME, "remanded")
                .start()
                .ends(
                        "Task_OpenStage",
                        "Task_ListCase#1",
                        "Task_NoteListing",
                        "Task_FindOutcome",
                        "Task_RecordCouncilOutcome#1",
                        "Task_OpenNewRound");
    }
}
