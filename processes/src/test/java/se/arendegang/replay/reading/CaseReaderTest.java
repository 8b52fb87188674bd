package se.arendegang.replay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        List<Path> real = Examples.real();
        List<Path> excerpts =
                real.stream().filter(file -> file.toString().contains("utdrag")).toList();
        List<Path> cases =
                real.stream().filter(file -> !excerpts.contains(file)).toList();

        read(cases).findings().forEach(finding -> System.err.println(finding.asText()));
        assertThat(errors(read(cases))).isEmpty();
        assertThat(read(excerpts).findings()).extracting(Finding::code).allMatch("schema-another"::equals);
    }

    @Test
    void everyCaseIsWrittenSoThatItReadsBackEqual() throws CannotRead {
        for (RecordedCase recorded : reader.read(Examples.worked()).cases()) {
            RecordedNode back = YamlTree.read(recorded.file(), CaseWriter.write(recorded.tree()));

            assertThat(back.plain()).isEqualTo(recorded.root().plain());
        }
    }

    private ReadCases read(List<Path> files) {
        return reader.read(files);
    }

    private static List<String> errors(ReadCases read) {
        return read.findings().stream()
                .filter(Finding::refuses)
                .map(Finding::asText)
                .toList();
    }
}
