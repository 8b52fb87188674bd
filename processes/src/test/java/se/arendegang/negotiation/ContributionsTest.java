package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arendegang.negotiation.NegotiationProcess.Task.CALL_NEGOTIATION;
import static se.arendegang.negotiation.NegotiationProcess.Task.RECORD_SITTING;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;
import static se.arendegang.negotiation.NegotiationTable.SECOND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.audit.AuditTrail;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.ContributionKind;
import se.arendegang.negotiation.desk.Contributions;
import se.arendegang.negotiation.desk.Kept;
import se.arendegang.negotiation.desk.NotAtTheTable;
import se.arendegang.negotiation.desk.Receipt;
import se.arendegang.negotiation.desk.Receipts;
import se.arendegang.task.FormValues;

/** What unions write at their own desk: theirs until handed in, then word for word in the minutes. */
class ContributionsTest {

    private static final String WORDS = "Vi yrkar att schemat förhandlas före årsskiftet.";

    private final NegotiationTable table = new NegotiationTable();
    private final NegotiationId id = table.begin(HR);
    private final Contributions desk = table.inside.get(Contributions.class);

    @AfterEach
    void close() {
        table.close();
    }

    private Contribution draft() {
        var begun = desk.begin(id, FIRST);
        var words = new Contribution.Words(ContributionKind.DEMAND, true, WORDS);
        return ((Kept.Saved) desk.keep(begun.id(), words, begun.version(), FIRST)).now();
    }

    private String wholeLog() {
        return table.inside.get(AuditTrail.class).ofCase(table.caseId.value()).toString();
    }

    @Test
    void aDraftIsItsUnionsOwn() {
        var draft = draft();
        var colleague = NegotiationTable.person("Företrädare 1b", Role.UNION_REPRESENTATIVE, "Fackförbund 1");
        assertThat(desk.drafts(id, colleague)).containsExactly(draft);
        assertThat(desk.drafts(id, SECOND)).isEmpty();
        assertThat(desk.handedIn(id, SECOND)).isEmpty();
        assertThat(desk.handedIn(id, HR)).isEmpty();
        assertThatThrownBy(() -> desk.drafts(id, HR)).isInstanceOf(NotAtTheTable.class);
        assertThatThrownBy(() -> desk.keep(draft.id(), draft.words(), draft.version(), SECOND))
                .isInstanceOf(NotAtTheTable.class);
        assertThatThrownBy(() -> desk.handIn(draft.id(), HR)).isInstanceOf(NotAtTheTable.class);
        assertThat(wholeLog()).doesNotContain("inlägg").doesNotContain(WORDS);
    }

    @Test
    void whoIsNotAPartyHasNothingToWriteOn() {
        var third = NegotiationTable.person("Företrädare 3", Role.UNION_REPRESENTATIVE, "Fackförbund 3");
        assertThatThrownBy(() -> desk.begin(id, third)).isInstanceOf(NotAtTheTable.class);
        assertThatThrownBy(() -> desk.handedIn(id, third)).isInstanceOf(NotAtTheTable.class);
    }

    @Test
    void whoWritesSecondIsToldWhoWasFirstAndOverwritesNothing() {
        var draft = draft();
        var colleague = NegotiationTable.person("Företrädare 1b", Role.UNION_REPRESENTATIVE, "Fackförbund 1");
        var theirs = new Contribution.Words(ContributionKind.DEMAND, true, "Kollegans ord.");
        assertThat(desk.keep(draft.id(), theirs, draft.version(), colleague)).isInstanceOf(Kept.Saved.class);

        var mine = new Contribution.Words(ContributionKind.DEMAND, true, "Mina ord.");
        assertThat(desk.keep(draft.id(), mine, draft.version(), FIRST))
                .isInstanceOfSatisfying(Kept.Conflict.class, conflict -> {
                    assertThat(conflict.now().writtenBy()).isEqualTo("Företrädare 1b");
                    assertThat(conflict.now().text()).isEqualTo("Kollegans ord.");
                });
    }

    @Test
    void whatIsHandedInHasAReceiptAndStandsInTheNextMinutesWordForWord() {
        var draft = draft();
        var receipt = desk.handIn(draft.id(), FIRST);
        assertThat(receipt.handedInAt()).isEqualTo(table.inside.clock.instant());
        assertThat(desk.handIn(draft.id(), FIRST))
                .as("the first receipt stands")
                .isEqualTo(receipt);
        assertThat(desk.handedIn(id, SECOND)).containsExactly(receipt);
        assertThat(wholeLog()).contains("Fackförbund 1 lämnade in ett inlägg").doesNotContain(WORDS);

        meet();
        var demands = table.only().minutes().getFirst().demands();
        assertThat(demands).singleElement().satisfies(demand -> {
            assertThat(demand.text()).isEqualTo(WORDS);
            assertThat(demand.by()).containsExactly("Fackförbund 1");
            assertThat(demand.onBehalfOf()).isEqualTo("enskild medlem");
            assertThat(demand.receivedAs()).isEqualTo("portal");
            assertThat(demand.isOpen()).isTrue();
        });
        assertThat(table.course.openDemands(id, 1)).hasSize(1);
        assertThat(desk.handedIn(id, FIRST).getFirst().demand())
                .isEqualTo(demands.getFirst().id());
        assertThat(desk.withdraw(draft.id(), FIRST)).as("it is in the minutes").isFalse();
    }

    @Test
    void whatIsWithdrawnInTimeIsSeenAsWithdrawnAndStandsInNoMinutes() {
        var draft = draft();
        desk.handIn(draft.id(), FIRST);
        assertThat(desk.withdraw(draft.id(), FIRST)).isTrue();
        assertThat(desk.handedIn(id, HR)).extracting(Contribution::state).containsExactly(Contribution.State.WITHDRAWN);
        meet();
        assertThat(table.only().minutes().getFirst().demands()).isEmpty();
    }

    @Test
    void whatWasLaidOnTheTableHasAReceiptPerOrganisationFromItsFirstOpening() {
        var receipts = table.inside.get(Receipts.class);
        var paper = Map.of("label", "Förslaget den 2 mars");
        table.done(
                table.ask(id, CALL_NEGOTIATION, null, 1),
                "called",
                FormValues.of("papers", List.of(paper)),
                HR,
                MARCH_2);
        receipts.opened(table.only(), HR);
        assertThat(receipts.of(id)).isEmpty();
        receipts.opened(table.only(), FIRST);
        var first = table.inside.clock.instant();
        table.inside.clock.moveTo(first.plusSeconds(3600));
        receipts.opened(table.only(), FIRST);
        assertThat(receipts.of(id)).containsExactly(new Receipt("Fackförbund 1", first));
    }

    private void meet() {
        table.done(table.ask(id, CALL_NEGOTIATION, null, 1), "called", FormValues.of("form", "meeting"), HR, MARCH_2);
        var held = new FormValues(Map.of("dates", List.of(Map.of("date", "2026-03-16"))));
        table.done(table.ask(id, RECORD_SITTING, null, 1), "next_sitting", held, HR, MARCH_2);
    }
}
