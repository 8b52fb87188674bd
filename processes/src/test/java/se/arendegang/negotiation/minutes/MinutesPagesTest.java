package se.arendegang.negotiation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MinutesPagesTest {

    private final Sitting sitting = new Sitting(Sitting.replaying());

    @AfterEach
    void close() {
        sitting.inside.close();
    }

    @Test
    void theBlocksStandInTheOrderOfTheSourceAndInItsWords() {
        var html = print(Map.of(
                "id", "fg-1",
                "minutes_no", "NR 2",
                "title", "Protokoll från möte den 6 & 8 november",
                "present",
                        List.of(
                                person("Företrädare 1", "Fackförbund 1", null, "union"),
                                person("Stadsdirektören", "SLK", "ordf.", "employer")),
                "adjusters", List.of(Map.of("name", "Stadsdirektören", "for", "SLK", "side", "employer")),
                "items",
                        List.of(
                                Map.of("no_as_written", 3, "text", "Mötet öppnades."),
                                Map.of(
                                        "no_as_written", 4,
                                        "heading", "Verksamhetsfrågor",
                                        "text", "Fackförbund 1 yrkar ajournering.\n\nArbetsgivaren avslår.")),
                "keeper_name", "Personalchefen"));

        assertThat(blocks(html)).containsExactly("number", "title", "present", "adjusters", "items", "keeper");
        assertThat(html)
                .contains("<p class=\"number\">NR 2</p>")
                .contains("<h1>Protokoll från möte den 6 &amp; 8 november</h1>")
                .contains("<li>Stadsdirektören, ordf. SLK</li>")
                .contains("<span class=\"no\">3</span>")
                .contains("<p>Fackförbund 1 yrkar ajournering.</p>")
                .contains("<p>Arbetsgivaren avslår.</p>");
        assertThat(html.indexOf("Stadsdirektören, ordf."))
                .as("the employer's people stand first")
                .isLessThan(html.indexOf("Företrädare 1, Fackförbund 1"));
    }

    @Test
    void whatTheItemsSayIsNotSaidTwiceAndWhatTheyDoNotSayIsPrinted() {
        var said = Map.of("by", List.of("Fackförbund 1"), "text", "att öppettiden utgår");
        var unsaid = Map.of(
                "by", List.of("Fackförbund 2"),
                "on_behalf_of", "enskild medlem",
                "text", "längre introduktion",
                "employer_answer", "tillmotesgar",
                "employer_answer_text", "Arbetsgivaren tillmötesgår.");
        var html = print(Map.of(
                "items", List.of(Map.of("text", "Fackförbund 1 yrkar\natt öppettiden utgår.")),
                "demands", List.of(said, unsaid),
                "closing_date", "2026-03-16"));

        assertThat(blocks(html)).containsExactly("title", "items", "demands", "closing", "keeper");
        assertThat(html)
                .contains("<p>Fackförbund 2 för enskild medlem: längre introduktion. Arbetsgivaren tillmötesgår.</p>")
                .contains("<p>Förhandlingen avslutades 2026-03-16.</p>")
                .containsOnlyOnce("att öppettiden utgår");
    }

    @Test
    void whatATextHoldsIsTextAndNeverMarkup() {
        assertThat(print(Map.of("title", "<script>alert(1)</script>")))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    private static Map<String, Object> person(String name, String organisation, @Nullable String role, String side) {
        return role == null
                ? Map.of("name", name, "organisation", organisation, "side", side)
                : Map.of("name", name, "organisation", organisation, "role", role, "side", side);
    }

    private static List<String> blocks(String html) {
        return Pattern.compile("<section data-block=\"([a-z-]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String print(Map<String, Object> minutes) {
        sitting.recorded(minutes);
        var pages = sitting.inside.get(MinutesPages.class).ofCase(sitting.caseId);
        assertThat(pages)
                .singleElement()
                .satisfies(page ->
                        assertThat(page.name()).isEqualTo("minutes-" + minutes.getOrDefault("id", "1") + ".html"));
        return pages.getFirst().html();
    }
}
