package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arendegang.negotiation.NegotiationTable.FIRST;
import static se.arendegang.negotiation.NegotiationTable.HR;
import static se.arendegang.negotiation.NegotiationTable.MARCH_2;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.document.DocumentKind;
import se.arendegang.document.Documents;
import se.arendegang.task.FormValues;

class LaidPapersTest {

    private final NegotiationTable table = new NegotiationTable();
    private final LaidPapers papers = table.inside.get(LaidPapers.class);

    @AfterEach
    void close() {
        table.close();
    }

    private String version(String text) {
        table.inside
                .get(Documents.class)
                .write(table.caseId, 1, DocumentKind.STAFF_REPORT, "Rapport", Map.of("text", text), "H", null);
        return papers.choices(table.caseId).getLast().value();
    }

    private void call() {
        var task = table.ask(table.begin(HR), NegotiationProcess.Task.CALL_NEGOTIATION, null, 1);
        table.done(task, "called", FormValues.EMPTY, HR, MARCH_2);
    }

    @Test
    void whatComesAfterTheCallLiesBesideTheRestAndNothingLiesThereTwice() {
        call();
        var first = version("Fjorton byter arbetsplats.");
        assertThat(papers.lay(table.only(), first, "", true, HR)).isTrue();
        assertThat(papers.lay(table.only(), first, "", true, HR)).isFalse();
        assertThat(papers.lay(table.only(), version("Tolv byter."), "", false, HR))
                .isTrue();
        assertThat(table.negotiations.papers(table.only(), FIRST))
                .extracting(NegotiatedPaper::version, NegotiatedPaper::dispatched)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, true), org.assertj.core.groups.Tuple.tuple(2, false));
    }

    @Test
    void beforeTheCallAndByAUnionNothingIsLaid() {
        var version = version("Fjorton byter arbetsplats.");
        table.begin(HR);
        assertThat(papers.mayLay(table.only(), HR)).isFalse();
        assertThatThrownBy(() -> papers.lay(table.only(), version, "", true, HR))
                .isInstanceOf(IllegalArgumentException.class);
        var task = table.ask(table.only().id(), NegotiationProcess.Task.CALL_NEGOTIATION, null, 1);
        table.done(task, "called", FormValues.EMPTY, HR, MARCH_2);
        assertThatThrownBy(() -> papers.lay(table.only(), version, "", true, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
