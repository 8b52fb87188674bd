package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arendegang.deploy.installation.Installed;

/** What somebody was in the midst of when every process of the installation was killed at once. */
class HardKillTest {

    private static final String TASK = "Skriv tjänsteutlåtande";
    private static final String FIELD = "Ingress";
    private static final String TYPED = "Påbörjad ingress som ännu inte är inlämnad";

    @TempDir
    private Path data = Path.of("");

    @Test
    void caseTaskAndDraftAreThereAndThePathGoesOn() throws IOException {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var first = Installed.in(data);
            var desk = new Desk(browser, first.url());
            var dnr = opens(desk);
            var task = drafts(desk, dnr);
            first.killEverything();

            try (var second = Installed.in(data)) {
                goesOn(browser, second.url(), dnr, task);
            }
        }
    }

    private static String opens(Desk desk) {
        desk.sits("handlaggare1").goesTo("arenden/nytt");
        desk.writes("Rubrik *", "Samlad kundservice")
                .picks("Ärendetyp", "Organisation")
                .presses();
        return desk.page().locator("main.case .view-header .dnr").innerText();
    }

    /** @return the task's own place in the address */
    private static String drafts(Desk desk, String dnr) {
        desk.opens(TASK, dnr).writes(FIELD, TYPED);
        desk.page().locator(".kept").getByText("Sparat").waitFor();
        return path(desk);
    }

    private static void goesOn(Browser browser, String url, String dnr, String task) {
        var desk = new Desk(browser, url);
        desk.sits("handlaggare1").opens(TASK, dnr);
        assertThat(path(desk)).as("the same task").isEqualTo(task);
        assertThat(desk.page().getByLabel(FIELD).last().inputValue()).isEqualTo(TYPED);
        desk.goesTo("inkorg");
        desk.line(TASK, dnr).waitFor();
        assertThat(desk.page().locator("a.line:has-text('" + TASK + "'):has-text('" + dnr + "')"))
                .as("asked for once")
                .satisfies(lines -> assertThat(lines.count()).isOne());
        desk.opens(TASK, dnr).decides();
        desk.sits("jurist1").opens("Granska juridiskt", dnr);
    }

    private static String path(Desk desk) {
        return desk.page().url().replaceAll("^https?://[^/]*", "").replaceAll("\\?.*", "");
    }
}
