package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationProcess.Task.CALL_NEGOTIATION;
import static se.arendegang.negotiation.NegotiationProcess.Task.RECORD_SITTING;
import static se.arendegang.negotiation.NegotiationProcess.Task.REQUEST_CENTRAL;
import static se.arendegang.negotiation.NegotiationProcess.Task.STATE_POSITION;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;
import static se.arendegang.negotiation.NegotiationTable.SECOND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.Actor;
import se.arendegang.task.FormValues;
import se.arendegang.task.Material;
import se.arendegang.task.TaskForm;
import se.arendegang.task.TaskId;

/** What the forms of a negotiation hold before anybody types, and what lies beside them to be read. */
class BesideTheFormTest {

    private static final String FORUM = "Stadsledningskontorets förvaltningsgrupp";

    private final NegotiationTable table = new NegotiationTable();
    private final NegotiationId id = table.begin(HR);

    @BeforeEach
    void meet() {
        var paper = Map.of("label", "Förslaget den 2 mars");
        var call = FormValues.of("forum", FORUM).and("papers", List.of(paper));
        table.done(table.ask(id, CALL_NEGOTIATION, null, 1), "called", call, HR, MARCH_2);
        var first = table.ask(id, RECORD_SITTING, null, 1);
        assertThat(form(first, HR).prefilled().rows("present").getFirst().text("organisation"))
                .contains("Stadsledningskontoret");
        var person = Map.of("name", "Chefen", "organisation", "SLK", "side", "employer");
        var minutes = Map.of("present", List.of(person), "demands", List.of(demand("1", "avslar"), demand("2", null)));
        table.done(first, "next_sitting", new FormValues(Map.copyOf(minutes)), HR, MARCH_2);
    }

    @AfterEach
    void close() {
        table.close();
    }

    private static Map<String, Object> demand(String nr, @org.jspecify.annotations.Nullable String answer) {
        var words =
                Map.<String, Object>of("kind", "yrkande", "by", List.of("Fackförbund " + nr), "text", "yrkar " + nr);
        return answer == null
                ? words
                : new FormValues(words).and("employer_answer", answer).values();
    }

    @Test
    void theNextSittingKnowsWhoWasThereAndWhatHasNoAnswerYet() {
        var form = form(table.ask(id, RECORD_SITTING, null, 2), HR);
        assertThat(form.prefilled().rows("present"))
                .extracting(row -> row.text("organisation").orElse(""))
                .containsExactly("SLK", "Fackförbund 1", "Fackförbund 2");
        assertThat(text(form, "Yrkanden utan svar")).contains("yrkar 2").doesNotContain("yrkar 1");
    }

    @Test
    void whoStatesItsPositionReadsThePapersAndTheAnswersToItsOwnDemandsOnly() {
        var form = form(about(STATE_POSITION, "Fackförbund 1"), FIRST);
        assertThat(text(form, "Underlag: Förslaget den 2 mars")).isNotBlank();
        assertThat(text(form, "Vad ni har framfört, och arbetsgivarens svar"))
                .contains("yrkar 1")
                .contains("Arbetsgivaren avslår det.")
                .doesNotContain("yrkar 2");
    }

    @Test
    void whoDisagreesReadsByWhenToAskForCentralNegotiationAndWhatSilenceMeans() {
        table.done(about(STATE_POSITION, "Fackförbund 2"), "disagreement", FormValues.EMPTY, SECOND, MARCH_2);
        table.course.openCentralRequest(id, table.party(id, "Fackförbund 2").id());
        var form = form(about(REQUEST_CENTRAL, "Fackförbund 2"), SECOND);
        assertThat(text(form, "Tiden att begära central förhandling"))
                .contains("Senast den 9 mars 2026: 7 dagar")
                .contains("inget avtal är registrerat");
        assertThat(text(form, "Om ingen begäran görs i tid")).contains("inget hindrar längre beslutet");
    }

    private TaskId about(String element, String union) {
        return table.ask(id, element, table.party(id, union).id().value(), 1);
    }

    private TaskForm form(TaskId task, Actor actor) {
        return table.tasks.form(task, actor).orElseThrow();
    }

    private static String text(TaskForm form, String heading) {
        return form.material().stream()
                .filter(piece -> piece.heading().equals(heading))
                .map(Material::text)
                .findFirst()
                .orElseThrow();
    }
}
