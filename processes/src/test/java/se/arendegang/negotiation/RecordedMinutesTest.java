package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationProcess.Task.RECORD_SITTING;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;
import static se.arendegang.negotiation.NegotiationTable.TECHNICAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;

/** What a recorded case says of a sitting comes back as it was said, with what it does not say left out. */
class RecordedMinutesTest {

    private final NegotiationTable table = new NegotiationTable();
    private final NegotiationId id = table.begin(TECHNICAL);

    @AfterEach
    void close() {
        table.close();
    }

    private Minutes recorded(Map<String, Object> values) {
        table.done(table.ask(id, RECORD_SITTING, null, 1), "next_sitting", new FormValues(values), TECHNICAL, MARCH_2);
        return table.only().minutes().getFirst();
    }

    @Test
    void oneSetOfMinutesCoversSeveralDatesAndKeepsItsNumbering() {
        var minutes = recorded(Map.of(
                "dates", List.of(Map.of("date", "2006-11-06"), Map.of("date", "2006-11-08")),
                "items", List.of(Map.of("no_as_written", 3, "text", "Mötet öppnades.")),
                "recorded", Map.of("id", "fg-2", "seq", 2, "annex_no", 1, "kind_derived", "förhandling")));

        assertThat(minutes.dates()).containsExactly("2006-11-06", "2006-11-08");
        assertThat(minutes.items()).containsExactly(Map.of("no_as_written", 3, "text", "Mötet öppnades."));
        assertThat(minutes.key()).isEqualTo("fg-2");
        assertThat(minutes.seq()).isEqualTo(2);
        assertThat(minutes.annexNo()).isEqualTo(1);
        assertThat(minutes.extra()).containsEntry("kind_derived", "förhandling").doesNotContainKeys("id", "seq");
    }

    @Test
    void anEmptyListIsNotTheSameAsNoList() {
        var minutes = recorded(Map.of("demands", List.of(), "items", List.of()));
        assertThat(minutes.extra()).containsEntry("demands", List.of());
        assertThat(minutes.items()).isEmpty();
        assertThat(minutes.unionViews()).isNull();
    }

    @Test
    void aDayTheRecordKnowsOnlyByTheMonthIsKeptAsWritten() {
        var minutes = recorded(Map.of("recorded", Map.of("closing_date", "2006-11", "next_date", "2006-W49")));
        assertThat(minutes.closingDate()).isNull();
        assertThat(minutes.extra()).containsEntry("closing_date", "2006-11").containsEntry("next_date", "2006-W49");
    }

    @Test
    void theMemberBehindADemandIsNeverStored() {
        var minutes = recorded(Map.of(
                "demands",
                List.of(Map.of(
                        "by",
                        List.of("Fackförbund 1"),
                        "recorded",
                        Map.of("on_behalf_of", "medlemmen Namn Namnsson")))));

        assertThat(minutes.demands().getFirst().onBehalfOf()).isEqualTo("enskild medlem");
        assertThat(table.inside
                        .sql
                        .sql("select count(*) from demand where demand::text like '%Namnsson%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsEnteredFromARecordGetsNoNamesOfOurMaking() {
        var minutes = recorded(Map.of(
                "demands", List.of(Map.of("text", "ajournering")), "action_items", List.of(Map.of("what", "analys"))));
        assertThat(minutes.key()).isNull();
        assertThat(minutes.demands().getFirst().key()).isNull();
        assertThat(minutes.actionItems().getFirst().key()).isNull();
        assertThat(table.only().key()).isNull();
    }

    @Test
    void aNegotiationIsNotClosedBeforeThePartiesFirstMet() {
        var early =
                FormValues.of("dates", List.of(Map.of("date", "2026-03-16"))).and("closing_date", "2026-03-10");
        assertThat(table.decide(table.ask(id, RECORD_SITTING, null, 1), "ended", early, TECHNICAL, null))
                .isEqualTo(new CompletionResult.Invalid(
                        List.of(FieldError.of("closing_date", "closed-before-first-sitting", "2026-03-16"))));
    }
}
