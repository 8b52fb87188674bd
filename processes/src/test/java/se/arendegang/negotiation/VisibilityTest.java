package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationProcess.Task.STATE_POSITION;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;
import static se.arendegang.negotiation.NegotiationTable.SECOND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.Role;
import se.arendegang.task.FormValues;

class VisibilityTest {

    private final NegotiationTable table = new NegotiationTable();

    @AfterEach
    void close() {
        table.close();
    }

    private void judge(String... unions) {
        var row = Map.of("gates", "board", "basis", "11", "parties", List.of(unions));
        table.judge("owed", FormValues.of("duties", List.of(row)), HR);
    }

    @Test
    void aRepresentativeSeesOnlyTheOwnUnionsNegotiations() {
        judge("Fackförbund 1");
        assertThat(table.negotiations.visibleTo(FIRST, 10)).hasSize(1);
        assertThat(table.negotiations.visibleTo(SECOND, 10)).isEmpty();
        assertThat(table.negotiations.ofCase(table.caseId, SECOND)).isEmpty();
        assertThat(table.negotiations.visibleTo(HR, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.unions()).containsExactly("Fackförbund 1"));
        assertThat(table.negotiations.visibleTo(
                        NegotiationTable.person("Remissinstans 1", Role.REFERRAL_BODY, null), 10))
                .isEmpty();
    }

    @Test
    void aUnionIsTheSameUnderItsOldName() {
        judge("SKTF");
        var vision = NegotiationTable.person("Företrädare", Role.UNION_REPRESENTATIVE, "Vision");
        assertThat(table.negotiations.visibleTo(vision, 10)).hasSize(1);
    }

    @Test
    void thePositionOfAUnionIsItsOwnToStateOrHrsToEnterFromPaper() {
        judge("Fackförbund 1", "Fackförbund 2");
        var id = table.only().id();
        var task = table.ask(
                id, STATE_POSITION, table.party(id, "Fackförbund 1").id().value(), 1);

        assertThat(table.tasks.find(task, SECOND)).isEmpty();
        assertThat(table.tasks.find(task, FIRST)).isPresent();
        table.done(task, "agreement", FormValues.of("received_as", "paper"), HR, MARCH_2);
        assertThat(table.party(id, "Fackförbund 1").position())
                .extracting(UnionParty.Stated::code)
                .isEqualTo("enighet");
    }

    @Test
    void aUnionMayAskForNegotiationInAMatterNobodyThoughtOwed() {
        table.judge("not_owed", FormValues.of("reason", "rör inte arbetstagare"), HR);
        table.negotiations.request(table.caseId, "Fackförbund 1", "board", "medlemmarnas arbetstider", FIRST, MARCH_2);

        assertThat(table.only()).satisfies(negotiation -> {
            assertThat(negotiation.basis()).isEqualTo("12");
            assertThat(negotiation.requestedBy()).isEqualTo("Fackförbund 1");
        });
        assertThat(table.obstacles.of(table.caseId, "board")).hasSize(1);
    }
}
