package se.arendegang.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPrinterTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <title>Protokoll å ä ö</title>
            <style>:root { --ink: #111111; } main { display: grid; color: var(--ink); }</style>
            </head>
            <body><main>
            <h1>Protokoll å ä ö</h1>
            <ul class="items">
            <li><span class="no">1</span><div><h2>Öppning</h2><p>Mötet öppnades &amp; avslutades.</p></div></li>
            </ul>
            %s
            </main></body></html>
            """;

    private final PdfPrinter printer = new PdfPrinter();

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void whatIsPrintedIsBothArchivableAndReadAloud(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var paper = printer.print(PAGE.formatted(""));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as("violations of %s", flavour)
                    .extracting(Object::toString)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void allWordsAreInItHoweverLongTheyAre() throws Exception {
        var paragraphs = IntStream.range(0, 1_500).mapToObj(i -> "<p>Stycke " + i + " om översikt och ärenden.</p>");
        var paper = printer.print(PAGE.formatted(String.join("\n", paragraphs.toList())));
        try (var read = Loader.loadPDF(paper)) {
            var text = new PDFTextStripper().getText(read);
            assertThat(text).contains("Mötet öppnades & avslutades.");
            assertThat(Stream.of(0, 700, 1_499))
                    .allSatisfy(i -> assertThat(text).contains("Stycke " + i + " om översikt och ärenden."));
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("sv");
        }
    }
}
