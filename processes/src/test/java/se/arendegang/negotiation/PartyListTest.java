package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.audit.AuditTrail;
import se.arendegang.negotiation.desk.Contributions;
import se.arendegang.task.FormValues;

class PartyListTest {

    private final NegotiationTable table = new NegotiationTable();
    private final PartyList list = table.inside.get(PartyList.class);

    @BeforeEach
    void begin() {
        table.begin(HR);
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void aUnionSpeciallyConcernedBecomesPartyWithAReasonThatStaysToBeRead() {
        assertThat(list.add(table.only(), "Fackförbund 3", "medlemmarna berörs särskilt", HR))
                .isEqualTo(Corrected.DONE);
        assertThat(table.only().parties())
                .extracting(UnionParty::name)
                .containsExactly("Fackförbund 1", "Fackförbund 2", "Fackförbund 3");
        assertThat(list.add(table.only(), "Fackförbund 3", "igen", HR)).isEqualTo(Corrected.IS_PARTY);
        assertThat(table.inside.get(AuditTrail.class).ofCase(table.caseId.value()).stream()
                        .anyMatch(line -> String.valueOf(line.text()).contains("medlemmarna berörs särskilt")))
                .isTrue();
    }

    @Test
    void whoIsNoPartyLeavesTheListUnlessItHasTakenPart() {
        assertThat(list.remove(table.only(), table.only().parties().getLast(), "har inga medlemmar", HR))
                .isEqualTo(Corrected.DONE);
        assertThat(list.remove(table.only(), table.only().parties().getFirst(), "har inga medlemmar", HR))
                .isEqualTo(Corrected.THE_ONLY_ONE);

        list.add(table.only(), "Fackförbund 2", "har medlemmar", HR);
        table.inside.get(Contributions.class).begin(table.only().id(), FIRST);
        assertThat(list.remove(table.only(), table.only().parties().getFirst(), "har inga medlemmar", HR))
                .isEqualTo(Corrected.HAS_TAKEN_PART);
        assertThat(table.only().parties()).hasSize(2);
    }

    @Test
    void whenPositionsHaveBeenStatedItIsTooLateForOthersToCome() {
        var id = table.only().id();
        var party = table.party(id, "Fackförbund 1");
        var task =
                table.ask(id, NegotiationProcess.Task.STATE_POSITION, party.id().value(), 1);
        table.done(task, Position.values()[0].outcome(), FormValues.EMPTY, FIRST, MARCH_2);
        assertThat(list.add(table.only(), "Fackförbund 3", "sent", HR)).isEqualTo(Corrected.TOO_LATE);
    }

    @Test
    void onlyThePersonnelOfficeCorrectsAndOnlyWithAReason() {
        var negotiation = table.only();
        assertThatThrownBy(() -> list.add(negotiation, "Fackförbund 3", "vill", FIRST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list.add(negotiation, "Fackförbund 3", " ", HR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
