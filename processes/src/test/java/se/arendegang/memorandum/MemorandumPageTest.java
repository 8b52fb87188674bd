package se.arendegang.memorandum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arendegang.memorandum.Memorandum.Section;
import se.arendegang.memorandum.Memorandum.StaffReportBlock;
import se.arendegang.memorandum.Memorandum.TextBlock;

class MemorandumPageTest {

    @Test
    void blocks_without_content_are_missing_and_nothing_says_null() {
        var page = MemorandumPage.of(memorandum(null, "Titel", null));
        assertThat(blocks(page)).containsExactly("number-and-dnr", "title");
        assertThat(page).doesNotContain("null").doesNotContain("{{");
    }

    @Test
    void points_stand_twice_word_for_word_and_blocks_in_the_source_order() {
        var points = new PointList("Förslag", List.of(new PointLine(1, "Punkt ett.", null)));
        var page = MemorandumPage.of(memorandum(points, "Titel", new Signed("Stockholm", "BORGARRÅD 1")));
        assertThat(blocks(page))
                .containsExactly(
                        "number-and-dnr",
                        "title",
                        "proposed-decision",
                        "matter",
                        "repeated-proposal",
                        "place-and-signature",
                        "staff-report");
        assertThat(page.split(Pattern.quote("<li value=\"1\">Punkt ett.</li>"), -1))
                .hasSize(3);
    }

    @Test
    void markup_in_a_text_is_shown_not_obeyed() {
        assertThat(MemorandumPage.of(memorandum(null, "<script>alert(1)</script> & co", null)))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co");
    }

    @Test
    void the_style_sheet_is_on_the_page_as_it_is_written() {
        assertThat(MemorandumPage.of(memorandum(null, "Titel", null)))
                .contains("@page { size: A4; margin: 25mm 22mm; }");
    }

    private static List<String> blocks(String page) {
        return Pattern.compile("data-block=\"([a-z-]+)\"[ >]")
                .matcher(page.substring(page.indexOf("<main>")))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static Memorandum memorandum(@Nullable PointList points, String title, @Nullable Signed signed) {
        var full = points != null;
        return new Memorandum(
                "PM 2026:1 RI (Dnr KS 2026/1)",
                title,
                points,
                null,
                full ? new TextBlock("Ärendet", List.of("Ett stycke.")) : null,
                null,
                null,
                points,
                signed,
                null,
                null,
                null,
                null,
                null,
                null,
                full
                        ? new StaffReportBlock(
                                "Kontoret", null, List.of(new Section(3, "Bakgrund", List.of("Text."))), null)
                        : null,
                null);
    }
}
