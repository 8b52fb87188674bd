package se.arendegang.replay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arendegang.replay.rule.Finding;

/** A file that gives no tree says so once, with the place. */
class WhatCannotBeReadTest {
    private static final String HEAD = "schema: decision-path-case/1\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'a: 1\n\tb: 2\n', yaml-tab, 2",
        "'a: 1\nb: *nobody\n', yaml-alias, 2",
        "'a: [1, 2\n', yaml-bracket, 2",
        "'a: \"text\nb: 1\n', yaml-unclosed, 3",
        "'a: b: c\n', yaml-colon, 1",
        "'a: 1\nb\n', yaml-colon, 3",
        "'a:\n  b: 1\n c: 2\n', yaml-indent, 3",
        "'a: {b c: [d e}\n', yaml-bracket, 1",
        "'a: 1\n---\nb: 2\n', yaml-documents, 3",
        "'a: 1\nb: 2\na: 3\n', yaml-key-twice, 3",
        "'a: 1\n2: b\n', yaml-key-type, 2",
        "'a: 1\n[b]: c\n', yaml-key-type, 2",
        "'a: &x {b: 1}\nc:\n  <<: *x\n', yaml-merge, 3",
        "'a: &x [*x]\n', yaml-recursive, 1",
        "'a: !!binary aGVq\n', yaml-tag, 1",
        "'a: !thing {b: 1}\n', yaml-tag, 1",
        "'a: .nan\n', yaml-number, 1",
        "'a: 1\nb: \u0007\n', yaml-character, 2",
        "'# bara en kommentar\n', file-empty, 1"
    })
    void faultsInTheYaml(String text, String code, int line) throws IOException {
        Finding finding = onlyFinding(file(text));

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.line()).isEqualTo(line);
        assertThat(finding.column()).isPositive();
        assertThat(finding.refuses()).isTrue();
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(onlyFinding(folder.resolve("saknas.yaml")).code()).isEqualTo("file-missing");
    }

    @Test
    void aFolder() {
        assertThat(onlyFinding(folder).code()).isEqualTo("file-directory");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(onlyFinding(file("")).code()).isEqualTo("file-empty");
    }

    @Test
    void aFileThatIsNoMap() throws IOException {
        assertThat(onlyFinding(file("- schema\n- case_id\n")).code()).isEqualTo("file-no-map");
    }

    @Test
    void aFileInLatin1() throws IOException {
        Path file = folder.resolve("latin1.yaml");
        Files.write(file, (HEAD + "title: Möte").getBytes(StandardCharsets.ISO_8859_1));
        Finding finding = onlyFinding(file);

        assertThat(finding.code()).isEqualTo("file-not-utf8");
        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo(9);
        assertThat(finding.found()).contains("F6");
    }

    @Test
    void aFileInUtf16() throws IOException {
        Path file = folder.resolve("utf16.yaml");
        Files.write(file, HEAD.getBytes(StandardCharsets.UTF_16));

        assertThat(onlyFinding(file).code()).isEqualTo("file-not-utf8");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        Path file = file("\uFEFF" + Files.readString(Examples.worked("exempel-oenighet")));

        assertThat(new CaseReader().read(List.of(file)).findings()).isEmpty();
    }

    @Test
    void aFileOfManyMegabytes() throws IOException {
        assertThat(onlyFinding(file(HEAD + "#".repeat(5_000_001))).code()).isEqualTo("file-large");
    }

    @Test
    void aBombOfAliases() throws IOException {
        StringBuilder bomb = new StringBuilder(HEAD).append("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }

        assertThat(onlyFinding(file(bomb.toString())).code()).isEqualTo("yaml-bomb");
    }

    @Test
    void aThousandLevels() throws IOException {
        assertThat(onlyFinding(file(HEAD + "a: " + "[".repeat(100_000))).code()).isEqualTo("yaml-deep");
    }

    @Test
    void aFileOfAnotherSchema() throws IOException {
        assertThat(onlyFinding(file("schema: follow-up-excerpt/1\n")).code()).isEqualTo("schema-another");
    }

    @Test
    void aFileThatNamesNoSchema() throws IOException {
        assertThat(onlyFinding(file("case_id: x\n")).code()).isEqualTo("schema-missing");
    }

    @Test
    void oneBadFileRefusesTheBatchAndAllFaultsOfAllFilesAreTold() throws IOException {
        Path good = Examples.worked("exempel-oenighet");
        Path bad = file("schema: decision-path-case/1\ncase_id: x\n");
        ReadCases read = new CaseReader().read(List.of(good, bad, folder.resolve("saknas.yaml")));

        assertThat(read.refused()).isTrue();
        assertThat(read.cases()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("key-missing", "key-missing", "file-missing");
    }

    @Test
    void twoFilesThatTellOfOneCase() throws IOException {
        Path one = Examples.worked("exempel-oenighet");
        Path copy = file(Files.readString(one));
        ReadCases read = new CaseReader().read(List.of(one, copy));

        assertThat(read.findings()).extracting(Finding::code).containsExactly("case-id-twice", "dnr-twice");
    }

    private Finding onlyFinding(Path file) {
        ReadCases read = new CaseReader().read(List.of(file));
        assertThat(read.findings()).hasSize(1);
        assertThat(read.cases()).isEmpty();
        return read.findings().getFirst();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("fall.yaml"), text);
    }
}
