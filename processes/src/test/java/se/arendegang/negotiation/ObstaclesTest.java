package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.audit.AuditTrail;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Actor;
import se.arendegang.task.FormValues;

class ObstaclesTest {

    private final NegotiationTable table = new NegotiationTable();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void theObstacleBelongsToTheDecisionItGatesAndNotToTheCase() {
        table.judge(
                "owed",
                FormValues.of(
                        "duties",
                        List.of(Map.of(
                                "basis",
                                "11",
                                "parties",
                                List.of("Fackförbund 1"),
                                "recorded",
                                Map.of("gates", "delegated:2")))),
                HR);

        assertThat(table.obstacles.of(table.caseId, "delegated:2")).hasSize(1);
        assertThat(table.obstacles.of(table.caseId, "board")).isEmpty();
        assertThat(table.obstacles.of(table.caseId, "board:2")).isEmpty();
    }

    @Test
    void oneBeforeTheWholeBoardDecisionHitsEveryPointAndInformationHitsNone() {
        table.begin(HR);
        assertThat(table.obstacles.of(table.caseId, "board:1"))
                .extracting(Obstacle::union)
                .containsExactly("Fackförbund 1", "Fackförbund 2");
        table.inside.sql.sql("update negotiation set basis = '19'").update();
        assertThat(table.obstacles.of(table.caseId)).isEmpty();
    }

    @Test
    void whoGoesOnWithAGroundIsWrittenDownAndTheDecisionIsMarkedForGood() {
        var id = table.begin(HR);
        table.obstacles.goOn(id, "synnerliga_skal", "brand i lokalerna", "stadsdirektör", HR, MARCH_2, Map.of());
        table.obstacles.goOn(id, "none", null, null, HR, MARCH_2, Map.of());
        assertThat(table.obstacles.noteDecision(table.caseId, "board", Actor.SYSTEM, MARCH_2.plusDays(3)))
                .hasSize(2);

        assertThat(table.only().waiver())
                .isEqualTo(new Waiver(
                        "synnerliga_skal",
                        "brand i lokalerna",
                        "stadsdirektör",
                        "Personalchefen",
                        MARCH_2,
                        MARCH_2.plusDays(3),
                        true,
                        Map.of()));
        assertThat(table.inside.get(AuditTrail.class).ofCase(table.caseId.value()))
                .extracting(line -> line.text())
                .contains("Beslut före förhandling, med synnerliga skäl: brand i lokalerna");
    }

    @Test
    void aDecisionTakenAllTheSameIsLetThroughAndMarkedAsHavingNoGround() {
        table.begin(HR);
        table.obstacles.noteDecision(table.caseId, "board", Actor.SYSTEM, MARCH_2);
        assertThat(table.only().waiver()).extracting(Waiver::ground).isEqualTo("none");
        assertThat(table.obstacles.of(table.caseId))
                .as("the negotiation is still owed")
                .hasSize(2);
    }

    @Test
    void aWithdrawnCaseLeavesNothingToNegotiateOn() {
        var id = table.begin(HR);
        table.inside.get(CaseFiles.class).withdraw(table.caseId, "behövs inte", HR, MARCH_2);

        assertThat(table.only().state()).isEqualTo("stopped");
        assertThat(table.obstacles.of(table.caseId)).isEmpty();
        assertThat(table.inside
                        .sql
                        .sql("select count(*) from outbox where kind = 'tell' and subject_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
