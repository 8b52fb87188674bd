package se.arendegang.replay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.tree.CaseWriter;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.tree.RecordedNode;

class CaseReaderTest {
    private final CaseReader reader = new CaseReader();

    @Test
    void theWorkedExamplesAreTakenIn() {
        ReadCases read = reader.read(Examples.worked());

        assertThat(errors(read)).isEmpty();
        assertThat(read.cases()).hasSize(Examples.worked().size());
    }

    @Test
    void theRealCasesAreTakenInAndTheExcerptIsRefusedAsAnotherSchema() {
        List<Path> excerpts = Examples.real().stream()
                .filter(file -> file.toString().contains("utdrag"))
                .toList();

        assertThat(errors(reader.read(Examples.realCases()))).isEmpty();
        assertThat(reader.read(excerpts).findings()).extracting(Finding::code).allMatch("schema-another"::equals);
    }

    @Test
    void everyCaseIsWrittenSoThatItReadsBackEqual() throws CannotRead {
        List<Path> files = new ArrayList<>(Examples.worked());
        files.addAll(Examples.realCases());
        for (RecordedCase recorded : reader.read(files).cases()) {
            RecordedNode back = YamlTree.read(recorded.file(), CaseWriter.write(recorded.tree()));

            assertThat(back.plain()).isEqualTo(recorded.root().plain());
        }
    }

    @Test
    void whatTheRealCasesAreWarnedOf() {
        ReadCases read = reader.read(Examples.realCases());

        assertThat(read.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyElementsOf(
                        Examples.realCases().isEmpty()
                                ? List.of()
                                : List.of(
                                        "weekday dates[4].as_written",
                                        "weekday annexes[1].title",
                                        "report-after tjansteutlatande.date",
                                        "weekday mbl.meetings[0].title"));
    }

    private static List<String> errors(ReadCases read) {
        return read.findings().stream()
                .filter(Finding::refuses)
                .map(Finding::asText)
                .toList();
    }
}
