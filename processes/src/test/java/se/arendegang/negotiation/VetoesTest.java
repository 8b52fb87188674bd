package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;
import static se.arendegang.negotiation.NegotiationTable.SECOND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.NewMeeting;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;

/** The veto of MBL 39 §: only after 38 §, only the union's, and the one thing that stops a decision. */
class VetoesTest {

    private static final String WHY = "Åtgärden strider mot lagen om anställningsskydd.";

    private final NegotiationTable table = new NegotiationTable();
    private final Vetoes vetoes = table.inside.get(Vetoes.class);
    private int sittings;

    @AfterEach
    void close() {
        table.close();
    }

    private void owed(String basis) {
        var row = Map.of("gates", "board", "basis", basis, "parties", List.of("Fackförbund 1", "Fackförbund 2"));
        table.judge("owed", FormValues.of("duties", List.of(row)).and("reason", "entreprenad"), HR);
    }

    private UnionParty first() {
        return table.party(table.only().id(), "Fackförbund 1");
    }

    private void declare(Actor actor) {
        vetoes.declare(table.only(), first().id(), WHY, actor);
    }

    @Test
    void afterAnOrdinaryNegotiationThereIsNone() {
        owed("11");
        assertThat(vetoes.mayDeclare(table.only(), first(), FIRST)).isFalse();
        assertThatThrownBy(() -> declare(FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsTheUnionsOwnToDeclareAndStopsTheDecisionUntilItIsWithdrawn() {
        owed("38");
        assertThatThrownBy(() -> declare(SECOND)).isInstanceOf(IllegalArgumentException.class);
        assertThat(vetoes.against(table.caseId, "board")).isEmpty();

        declare(FIRST);
        declare(FIRST);
        assertThat(vetoes.against(table.caseId, "board")).containsExactly("Fackförbund 1");
        assertThat(vetoes.against(table.caseId, "board:2")).containsExactly("Fackförbund 1");
        assertThat(vetoes.against(table.caseId, "delegated:2")).isEmpty();
        assertThat(table.obstacles.of(table.caseId, "board"))
                .filteredOn(Obstacle::stops)
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.union()).isEqualTo("Fackförbund 1"));

        assertThat(vetoes.waysOut(first(), SECOND)).isEmpty();
        vetoes.resolve(table.only(), first().id(), Vetoes.WITHDRAWN, FIRST);
        assertThat(vetoes.against(table.caseId, "board")).isEmpty();
        assertThat(table.obstacles.of(table.caseId, "board")).noneMatch(Obstacle::stops);
    }

    @Test
    void unfoundedItFallsAndUpheldItStopsForGood() {
        owed("38");
        declare(FIRST);
        assertThatThrownBy(() -> vetoes.resolve(table.only(), first().id(), Vetoes.UNFOUNDED, FIRST))
                .as("the union cannot judge its own veto unfounded")
                .isInstanceOf(IllegalArgumentException.class);
        vetoes.resolve(table.only(), first().id(), Vetoes.UPHELD, HR);
        assertThat(vetoes.against(table.caseId, "board")).containsExactly("Fackförbund 1");
        assertThat(vetoes.waysOut(first(), FIRST)).isEmpty();
    }

    @Test
    void toGoOnWithAGroundDoesNotLiftIt() {
        owed("38");
        declare(FIRST);
        table.obstacles.goOn(table.only().id(), "synnerliga_skal", "brådska", null, HR, null, Map.of());
        assertThat(vetoes.against(table.caseId, "board")).containsExactly("Fackförbund 1");
    }

    @Test
    void theBoardCannotDecideAgainstItButCanPutTheItemOff() {
        owed("38");
        declare(FIRST);
        assertThat(entered("approved"))
                .isInstanceOfSatisfying(
                        CompletionResult.Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .containsExactly(
                                        FieldError.of("items[0].outcome", "stopped_by_veto", "Fackförbund 1")));
        assertThat(entered("tabled")).isEqualTo(new CompletionResult.Done("done"));
    }

    private CompletionResult entered(String outcome) {
        var meeting = table.inside.get(Meetings.class).plan(NewMeeting.of("Kommunstyrelsen", MARCH_2));
        var listing = table.inside.inTransaction(
                () -> table.inside.get(Listings.class).list(table.caseId, 1, ++sittings, meeting.id(), null));
        table.claim(meeting.id().subject());
        var row = Map.of("listing", listing.id().value().toString(), "outcome", outcome);
        return table.decide(
                table.ask(meeting.id().subject(), MeetingProcess.Task.RUN_MEETING, "", 1),
                "done",
                FormValues.of("items", List.of(row)),
                NegotiationTable.person("Sekreterare", Role.BODY_SECRETARY, null),
                MARCH_2);
    }
}
