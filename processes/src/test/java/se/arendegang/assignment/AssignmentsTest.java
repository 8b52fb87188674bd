package se.arendegang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.NewCase;
import se.arendegang.deadline.Deadlines;
import se.arendegang.identity.Actor;
import se.arendegang.task.FormValues;
import se.arendegang.testing.Desk;
import se.arendegang.testing.Inside;

class AssignmentsTest {

    private final Inside inside = new Inside("se.arendegang");
    private final Desk desk = new Desk(inside);
    private final CaseFiles cases = inside.get(CaseFiles.class);
    private final Assignments assignments = inside.get(Assignments.class);

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void aDischargeOfAPartIsLinkedWhenItsCaseComesAndTheAssignmentStaysOpen() {
        var giver = openCase("041-4239/2006", "2006-giver");
        giveFour(giver);
        assertThat(third(giver).state()).isEqualTo(AssignmentState.GIVEN);
        assertThat(third(giver).discharges())
                .singleElement()
                .satisfies(d -> assertThat(d.isLinked()).isFalse());

        var discharger = openCase("113-4672/2006", "2007-discharger");
        discharge(discharger);

        assertThat(assignments.ofCase(giver))
                .extracting(Assignment::key, Assignment::state)
                .containsExactly(
                        tuple("u-1", AssignmentState.GIVEN),
                        tuple("u-2", AssignmentState.GIVEN),
                        tuple("u-3", AssignmentState.PARTLY_REPORTED),
                        tuple("u-4", AssignmentState.GIVEN));
        assertThat(third(giver).state().swedish()).isEqualTo("delvis redovisat, ej avslutat");
        assertThat(third(giver).discharges()).singleElement().satisfies(d -> {
            assertThat(d.by()).isEqualTo(discharger);
            assertThat(d.howAsWritten()).isEqualTo("Detta görs genom föreliggande promemoria.");
            assertThat(d.covers()).isEqualTo("bara instruktionen");
        });
        assertThat(assignments.ofCase(discharger))
                .as("it gives nothing of its own")
                .isEmpty();
        assertThat(assignments.dischargedBy(discharger))
                .singleElement()
                .satisfies(d -> assertThat(d.ownRow()).containsEntry("id", "u-1"));
        assertThat(desk.told(AssignmentProcess.Message.ASSIGNMENT_DISCHARGED)).isZero();
    }

    @Test
    void theDischargingCaseMayComeFirst() {
        var discharger = openCase("113-4672/2006", "2007-discharger");
        discharge(discharger);
        var giver = openCase("041-4239/2006", "2006-giver");
        giveFour(giver);

        assertThat(third(giver).state()).isEqualTo(AssignmentState.PARTLY_REPORTED);
        assertThat(third(giver).discharges()).hasSize(1);
    }

    @Test
    void anAssignmentReportedWholeByAnotherCaseIsToldAndStillHasToBeClosed() {
        var giver = openCase("KS 2026/1", null);
        assignments.note(giver, 1, List.of(assignment("u-1", Map.of())), null);
        var id = assignments.ofCase(giver).getFirst().id();
        assignments.start(id);

        assignments.discharge(id, "KS 2026/99", true, null, null);
        assertThat(desk.told(AssignmentProcess.Message.ASSIGNMENT_DISCHARGED)).isZero();
        openCase("KS 2026/99", null);

        assertThat(desk.told(AssignmentProcess.Message.ASSIGNMENT_DISCHARGED)).isEqualTo(1);
        assertThat(assignments.get(id).state()).isEqualTo(AssignmentState.REPORTED);
        assertThat(assignments.isDischarged(id)).isTrue();
        assignments.close(id, null, null);
        assertThat(assignments.get(id).state()).isEqualTo(AssignmentState.CLOSED);
    }

    @Test
    void whatTheBodySaysContinuesHasToBeReportedAnew() {
        var giver = openCase("KS 2026/1", null);
        assignments.note(giver, 1, List.of(assignment("u-1", Map.of())), null);
        var id = assignments.ofCase(giver).getFirst().id();
        assignments.start(id);
        desk.claim(id.subject());
        decide(id, "Task_AcknowledgeAssignment", "acknowledged", FormValues.EMPTY);
        decide(id, "Task_ReportAssignment", "reported_whole", FormValues.of("report", "Klart."));
        assertThat(assignments.get(id).state().swedish()).isEqualTo("redovisat, ej avslutat");

        inside.clock.forward(java.time.Duration.ofMinutes(1));
        decide(id, "Task_CloseAssignment", "continues", FormValues.EMPTY);
        assertThat(assignments.get(id).state()).isEqualTo(AssignmentState.PARTLY_REPORTED);
        inside.clock.forward(java.time.Duration.ofMinutes(1));
        assignments.report(id, true, "Nu är det klart.", null, null);
        assertThat(assignments.get(id).state()).isEqualTo(AssignmentState.REPORTED);
    }

    @Test
    void aDueDateIsRememberedTwoWeeksBefore() {
        var giver = openCase("KS 2026/1", null);
        assignments.note(
                giver,
                1,
                List.of(new NewAssignment(
                        "u-1", 2, "Direktören", "bemanna", null, null, null, "2026-10", Map.of(), Map.of(), Map.of())),
                LocalDate.parse("2026-04-22"));
        var id = assignments.ofCase(giver).getFirst().id();
        assignments.start(id);
        assertThat(inside.get(Deadlines.class).ofCase(giver)).singleElement().satisfies(deadline -> {
            assertThat(deadline.lastDay()).isEqualTo("2026-10-31");
            assertThat(deadline.tellOn()).isEqualTo("2026-10-17");
            assertThat(deadline.correlationKey()).isEqualTo(id.value().toString());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-30, 2027-06-30",
        "2026-10, 2026-10-31",
        "2026-W17, 2026-04-26",
        "2026-T1, 2026-04-30",
        "2026, 2026-12-31",
        "2026-02-30,",
        "hösten,"
    })
    void aDueDateCoversAsMuchAsItSays(String text, @Nullable LocalDate last) {
        assertThat(DueDate.lastDay(text).orElse(null)).isEqualTo(last);
    }

    private void giveFour(CaseId giver) {
        var known = Map.<String, Object>of(
                "document", "PM 2007 RI", "dnr", "113-4672/2006", "covers", "bara instruktionen");
        assignments.note(
                giver,
                1,
                List.of(
                        assignment("u-1", Map.of()),
                        assignment("u-2", Map.of()),
                        assignment("u-3", known),
                        assignment("u-4", Map.of())),
                null);
        assignments.ofCase(giver).forEach(a -> assignments.start(a.id()));
    }

    private void discharge(CaseId discharger) {
        assignments.note(
                discharger,
                1,
                List.of(new NewAssignment(
                        "u-1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        Map.of(
                                "case", "2006-giver",
                                "assignment", "u-3",
                                "how_as_written", "Detta görs genom föreliggande promemoria."),
                        Map.of())),
                null);
    }

    private Assignment third(CaseId giver) {
        return assignments.ofCase(giver).get(2);
    }

    private static NewAssignment assignment(String key, Map<String, Object> dischargedBy) {
        return new NewAssignment(
                key, 3, "Stadsdirektören", "besluta", null, null, null, null, dischargedBy, Map.of(), Map.of());
    }

    private void decide(AssignmentId id, String element, String outcome, FormValues values) {
        desk.decide(id.subject(), element, outcome, values, null);
    }

    private CaseId openCase(String dnr, @Nullable String recordedId) {
        var fresh = NewCase.atOffice(dnr, "Ärende " + dnr, "other");
        return cases.open(
                        new NewCase(
                                dnr,
                                fresh.title(),
                                fresh.caseType(),
                                fresh.route(),
                                recordedId,
                                fresh.decisionBody(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                false,
                                null,
                                null,
                                null,
                                Map.of()),
                        Actor.SYSTEM)
                .id();
    }
}
