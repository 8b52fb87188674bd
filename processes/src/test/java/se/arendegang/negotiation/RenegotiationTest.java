package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.proposal.Proposal;
import se.arendegang.proposal.Proposals;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskId;

class RenegotiationTest {

    private static final String POINTS = "proposed_decision_points";

    private final NegotiationTable table = new NegotiationTable();
    private final Renegotiation renegotiation = table.inside.get(Renegotiation.class);
    private final Documents documents = table.inside.get(Documents.class);

    @BeforeEach
    void aReportIsNegotiated() {
        write("Fjorton byter arbetsplats.");
        propose("office", "En enhet inrättas.");
        call(table.begin(HR), DocumentKind.STAFF_REPORT);
    }

    private void call(NegotiationId id, String kind) {
        var paper = documents.ofKind(table.caseId, kind).orElseThrow();
        table.done(
                table.ask(id, NegotiationProcess.Task.CALL_NEGOTIATION, null, 1),
                "called",
                FormValues.of("papers", List.of(Map.of("version", paper.id().value() + "/1"))),
                HR,
                MARCH_2);
    }

    @AfterEach
    void close() {
        table.close();
    }

    private void write(String text) {
        write(DocumentKind.STAFF_REPORT, Map.of("text", text, POINTS, List.of("En enhet inrättas.")));
    }

    private void write(String kind, Map<String, Object> content) {
        documents.write(table.caseId, 1, kind, "Handlingen", content, "H", null);
    }

    private void propose(String author, String... points) {
        propose(1, author, points);
    }

    private void propose(int round, String author, String... points) {
        var rows = java.util.Arrays.stream(points)
                .map(text -> new Proposal.Point(null, text, null, null, null, Map.of()))
                .toList();
        table.inside.get(Proposals.class).propose(table.caseId, round, author, null, rows, null, Map.of());
    }

    @Test
    void theNegotiatedVersionIsPinnedByItsHash() {
        var paper = table.only().papers().getFirst();
        assertThat(paper.version()).isEqualTo(1);
        assertThat(paper.sha256()).hasSize(64);
        assertThat(table.only().key()).isEqualTo("n-1");
    }

    @Test
    void theSameTextInOtherLineBreaksIsNotAChange() {
        propose("commissioner", "En  enhet\ninrättas.");
        assertThat(renegotiation.isAsked(table.caseId, 1, 1)).isFalse();
    }

    @Test
    void theOfficesNewPointsAfterARemandAreAskedAboutWhenTheRotelTakesThemOver() {
        propose("commissioner", "En enhet inrättas.");
        propose(2, "office", "Enheten inrättas stegvis.");
        propose(2, "commissioner", "Enheten inrättas stegvis.");
        assertThat(renegotiation.change(table.caseId, 2))
                .hasValueSatisfying(
                        change -> assertThat(change.negotiatedPoints()).containsExactly("En enhet inrättas."));
    }

    @Test
    void whatTheOfficeChangedAfterTheNegotiationIsAskedAboutAlsoWhenTheRotelTakesItOver() {
        propose("office", "Två enheter inrättas.");
        propose("commissioner", "Två enheter inrättas.");
        assertThat(renegotiation.change(table.caseId, 1))
                .hasValueSatisfying(
                        change -> assertThat(change.negotiatedPoints()).containsExactly("En enhet inrättas."));
    }

    @Test
    void aMemorandumThatWasNegotiatedItselfIsNotAskedAboutAgainWhenItIsSigned() {
        propose("commissioner", "Två enheter inrättas.");
        write(DocumentKind.MEMORANDUM, Map.of(POINTS, List.of("Två enheter inrättas.")));
        table.done(ask(), "new_negotiation", FormValues.of("reason", "ny punkt"), HR, MARCH_2);
        call(table.negotiations.ofCase(table.caseId).getLast().id(), DocumentKind.MEMORANDUM);
        write(
                DocumentKind.MEMORANDUM,
                Map.of(POINTS, List.of("Två enheter inrättas."), "place_and_date", "Stockholm", "signature", "B"));
        assertThat(renegotiation.change(table.caseId, 1)).isEmpty();

        write(DocumentKind.MEMORANDUM, Map.of(POINTS, List.of("Tre enheter inrättas.")));
        assertThat(renegotiation.change(table.caseId, 1))
                .hasValueSatisfying(change -> assertThat(change.paperChanged()).isTrue());
    }

    @Test
    void aPaperThatReadsOtherwiseThanTheNegotiatedOneIsAsked() {
        write("Tjugo byter arbetsplats.");
        assertThat(renegotiation.change(table.caseId, 1))
                .hasValueSatisfying(change -> assertThat(change.paperChanged()).isTrue());
    }

    @Test
    void pointsOfTheRotelsOwnAreAskedAndAYesOpensANewNegotiationWithTheSameParties() {
        propose("commissioner", "En enhet inrättas.", "Bemanningsplan beslutas.");
        assertThat(renegotiation.isAsked(table.caseId, 1, 1)).isTrue();

        var task = ask();
        assertThat(table.tasks.form(task, HR).orElseThrow().material())
                .extracting(material -> material.heading())
                .containsExactly("Rotelns förslag mot det förhandlade");
        table.done(task, "new_negotiation", FormValues.of("reason", "ny punkt"), HR, MARCH_2);

        var all = table.negotiations.ofCase(table.caseId);
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().questions())
                .extracting(RenegotiationQuestion::answer)
                .containsExactly("yes");
        assertThat(all.getLast().renegotiationOf()).isEqualTo(all.getFirst().id());
        assertThat(all.getLast().parties())
                .extracting(UnionParty::name)
                .containsExactly("Fackförbund 1", "Fackförbund 2");
    }

    @Test
    void aQuestionTheRecordDoesNotAnswerIsKeptAsUnanswered() {
        propose("commissioner", "Något annat.");
        table.skip(ask());
        assertThat(table.only().questions()).singleElement().satisfies(question -> {
            assertThat(question.answer()).isNull();
            assertThat(question.stated()).isFalse();
        });
    }

    private TaskId ask() {
        return table.ask(table.caseId.subject(), CouncilOfMayorsProcess.Task.JUDGE_RENEGOTIATION, "", 1);
    }
}
