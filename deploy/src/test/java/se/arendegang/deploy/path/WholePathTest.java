package se.arendegang.deploy.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.casefile.Stage;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.WaitingPlaces;
import se.arendegang.task.FormValues;
import se.arendegang.task.Tasks;

@WholeApplication
class WholePathTest {

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WaitingPlaces places;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private org.springframework.transaction.support.TransactionTemplate transaction;

    @Test
    void aDraftReturnedByTheDirectorGoesRoundAndThenToTheBoard() {
        var id = open("KS 2026/1001");
        var walk = new Walker(tasks, places, id.value());
        walk.does("Task_DraftStaffReport", "handed_in", report("ett första utkast"));
        walk.does("Task_ReviewLegal", "changes_asked", FormValues.of("comment", "punkt 1 saknar laga grund"));
        walk.skips("Task_AssessImpact");
        walk.skips("Task_ConfirmNegotiationDuty");
        walk.does("Task_DraftStaffReport", "handed_in", report("ett andra utkast"));
        walk.does("Task_ReviewLegal", "no_objection");
        walk.does("Task_ApproveStaffReport", "returned", FormValues.of("comment", "kortare"));
        walk.does("Task_DraftStaffReport", "handed_in", report("ett tredje utkast"));
        walk.does("Task_ApproveStaffReport", "approved");
        walk.awaits("Task_WriteMemorandum");

        restart(id);
        walk.does("Task_WriteMemorandum", "handed_to_sign", memorandum());
        walk.does("Task_SignMemorandum", "returned", FormValues.of("reason", "stavfel"));
        walk.does("Task_WriteMemorandum", "handed_to_sign", memorandum());
        walk.awaits("Task_SignMemorandum");

        restart(id);
        walk.does("Task_SignMemorandum", "signed", FormValues.of("place_and_date", "Stockholm den 2 mars 2026"));
        walk.does("Task_RecordBeredning", "tabled");
        walk.does("Task_RecordBeredning", "supported");
        walk.awaits("Task_ListCase");
        assertThat(cases.get(id).stage()).isEqualTo(Stage.EXECUTIVE_BOARD);
    }

    @Test
    void aWithdrawnCaseLeavesEveryInboxAndEnds() {
        var id = open("KS 2026/1002");
        var walk = new Walker(tasks, places, id.value());
        walk.awaits("Task_DraftStaffReport");
        cases.withdraw(id, "frågan har fallit", Walker.ANYBODY, null);
        walk.isNoLongerAsked("Task_DraftStaffReport");
        assertThat(cases.get(id).status()).isEqualTo("withdrawn");
    }

    @Test
    void aReopenedStageIsAskedForAnewAndTheRemandKeepsItsReason() {
        var id = open("KS 2026/1003");
        var walk = new Walker(tasks, places, id.value());
        draftIn(walk);
        walk.does("Task_WriteMemorandum", "handed_to_sign", memorandum());
        walk.does("Task_SignMemorandum", "signed");
        walk.does("Task_RecordBeredning", "remanded", FormValues.of("reason", "kostnaden belyses"));
        walk.awaits("Task_DraftStaffReport");
        assertThat(cases.get(id).round()).isEqualTo(2);
        assertThat(cases.rounds(id).getLast().reason()).isEqualTo("kostnaden belyses");

        cases.reopen(id, Stage.COUNCIL_OF_MAYORS, "roteln vill skriva om", Walker.ANYBODY, null);
        walk.awaits("Task_WriteMemorandum");
        walk.isNoLongerAsked("Task_DraftStaffReport");
        assertThat(cases.get(id).round()).isEqualTo(3);
    }

    private void draftIn(Walker walk) {
        walk.does("Task_DraftStaffReport", "handed_in", report("ett utkast"));
        walk.skips("Task_ReviewLegal");
        walk.skips("Task_AssessImpact");
        walk.skips("Task_ConfirmNegotiationDuty");
        walk.does("Task_ApproveStaffReport", "approved");
    }

    private CaseId open(String dnr) {
        return cases.open(NewCase.atOffice(dnr, "Samlad kundservice", "organisation"), Walker.ANYBODY)
                .id();
    }

    private void restart(CaseId id) {
        transaction.executeWithoutResult(status -> engine.restart(id.subject()));
    }

    private static FormValues report(String text) {
        return new FormValues(Map.of(
                "issuer", "Stadsledningskontoret",
                "proposed_decision_points", List.of("En samlad kundservice inrättas."),
                "sections", List.of(Map.of("heading", "Sammanfattning", "text", text))));
    }

    private static FormValues memorandum() {
        return new FormValues(Map.of(
                "lead_in",
                "Borgarrådsberedningen föreslår att kommunstyrelsen beslutar följande.",
                "points",
                List.of(Map.of("nr", 1, "text", "En samlad kundservice inrättas."))));
    }
}
