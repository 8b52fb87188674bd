package se.arendegang.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import se.arendegang.document.print.PdfPrinter;
import se.arendegang.replay.tree.RecordedNode;

/** The minutes that were printed against the words and the order of the source (path.md 4.4), as a page and as a PDF. */
final class MinutesAsRecorded {

    private final Path folder;
    private final PdfPrinter printer = new PdfPrinter();

    /** @param folder what the replay of the case wrote */
    MinutesAsRecorded(Path folder) {
        this.folder = folder;
    }

    /** Only minutes whose items were recorded have words of their own. @return how many sets were held against them */
    int holds(RecordedNode file) throws IOException {
        var held = 0;
        for (var meeting : file.child("mbl").list("meetings")) {
            if (!meeting.list("items").isEmpty()) {
                var html = Files.readString(
                        folder.resolve("minutes-" + meeting.optionalText("id").orElseThrow() + ".html"));
                var words = words(meeting);
                assertThat(folded(Jsoup.parse(html).text())).containsSubsequence(words);
                assertThat(folded(inThePdf(html))).containsSubsequence(words);
                held++;
            }
        }
        return held;
    }

    private static List<String> words(RecordedNode meeting) {
        var words = new ArrayList<String>();
        add(words, meeting, "minutes_no");
        add(words, meeting, "title");
        meeting.list("present").forEach(person -> add(words, person, "name"));
        meeting.list("adjusters").forEach(person -> add(words, person, "name"));
        for (var item : meeting.list("items")) {
            add(words, item, "no_as_written");
            add(words, item, "heading");
            item.optionalText("text").stream()
                    .flatMap(text -> List.of(text.split("\\R\\s*\\R")).stream())
                    .map(MinutesAsRecorded::folded)
                    .forEach(words::add);
        }
        words.add("Vid protokollet");
        return words;
    }

    private static void add(List<String> words, RecordedNode node, String name) {
        node.child(name).asText().map(MinutesAsRecorded::folded).ifPresent(words::add);
    }

    private String inThePdf(String html) throws IOException {
        try (var paper = Loader.loadPDF(printer.print(html))) {
            var words = new PDFTextStripper();
            // As the eye reads: a number stands beside its item.
            words.setSortByPosition(true);
            return words.getText(paper).replaceAll("(?m)^\\d+ \\(\\d+\\)$", "");
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
