package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.deploy.replay.RecordedFiles;
import se.arendegang.deploy.replay.ReplayInside;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.identity.Accounts;
import se.arendegang.ui.casefile.CaseAddress;
import se.arendegang.ui.text.Texts;

/** The real cases of 2006 and 2007, where they are beside the repository, as people of today look at them. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class ReplayedCasesInBrowserTest {

    private static final List<String> LEAVES =
            List.of("tidslinje", "handlingar", "forslag", "forhandlingar", "yttranden", "beslut");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Accounts accounts;

    private List<RecordedFacts> recorded = List.of();
    private boolean real;

    @BeforeEach
    void replayOnce() {
        real = !RecordedFiles.real().isEmpty();
        var files = real ? RecordedFiles.real() : RecordedFiles.worked();
        recorded =
                files.stream().map(RecordedFiles::tree).map(RecordedFacts::new).toList();
        if (cases.findByDnr(recorded.getFirst().dnr()).isEmpty()) {
            ReplayInside.replay(application, files);
        }
    }

    @Test
    void aManagerFindsTheCasesAndEverythingRecordedOnTheirLeaves() {
        inTheBrowser(1280, browser -> {
            var desk = browser.sits("stadsdirektor");
            for (var facts : recorded) {
                find(desk, facts);
                lookThrough(desk, facts, LEAVES);
            }
            desk.goesTo("oversikt").fits("oversikt");
        });
    }

    @Test
    void theSameFitsATelephone() {
        inTheBrowser(400, browser -> {
            var desk = browser.sits("stadsdirektor");
            for (var facts : recorded) {
                find(desk, facts);
                lookThrough(desk, facts, LEAVES);
            }
        });
    }

    @Test
    void aUnionAtTheTableFindsItsCaseFromATelephoneWithoutWhatOnlyTheAuthorityMaySee() {
        inTheBrowser(400, browser -> {
            for (var facts : recorded) {
                if (!facts.unions().isEmpty()) {
                    var desk = browser.sits(
                            Representatives.of(facts.unions().iterator().next(), accounts));
                    find(desk, facts);
                    lookThrough(desk, facts, List.of("handlingar", "forhandlingar", "beslut"));
                    assertThat(desk.page().locator("vaadin-tab").allInnerTexts())
                            .containsExactly("Handlingar", "Förhandlingar", "Beslut och uppdrag");
                }
            }
        });
    }

    @Test
    void theThirdOfFourAssignmentsIsPartlyReportedByTheCaseItLinksTo() {
        if (!real) {
            return;
        }
        inTheBrowser(1280, browser -> {
            var giver = recorded.getFirst();
            var desk = browser.sits("stadsdirektor").goesTo(address(giver) + "?flik=beslut");
            var given = desk.page().locator("section.panel:has(h2:text-matches('^Uppdrag \\\\d'))");
            assertThat(given.count()).isEqualTo(4);
            assertThat(given.nth(2).innerText()).contains("delvis redovisat, ej avslutat");
            given.nth(2).locator("a").click();
            desk.page()
                    .locator("main.case h1")
                    .getByText(recorded.getLast().title())
                    .waitFor();
        });
    }

    /** By number, and by words of the title in any case. */
    private static void find(Desk desk, RecordedFacts facts) {
        var words = facts.title().split(" ");
        for (var sought : List.of(facts.dnr(), words[0].toUpperCase(Texts.SWEDISH) + " " + words[words.length - 1])) {
            desk.goesTo("arenden").searches(sought).fits("arenden");
            desk.line(facts.title(), facts.dnr()).waitFor();
        }
        desk.line(facts.title(), facts.dnr()).click();
        desk.page().locator("main.case h1").waitFor();
    }

    private void lookThrough(Desk desk, RecordedFacts facts, List<String> leaves) {
        var stage = cases.findByDnr(facts.dnr()).orElseThrow().stage();
        for (var leaf : leaves) {
            desk.goesTo(address(facts) + "?flik=" + leaf).fits(CaseAddress.of(facts.dnr()) + "-" + leaf);
            var page = desk.page().locator("main.case");
            assertThat(page.locator(".dnr").first().innerText()).isEqualTo(facts.dnr());
            assertThat(page.locator("h1").innerText()).isEqualTo(facts.title());
            assertThat(page.locator("[aria-current=step]").textContent())
                    .contains(Texts.find("stage." + stage.code(), Texts.SWEDISH).orElseThrow());
            var text = page.textContent().replaceAll("\\s+", " ");
            facts.onLeaf(leaf)
                    .forEach(fact ->
                            assertThat(text).as("%s %s", facts.dnr(), leaf).contains(fact));
        }
    }

    private static String address(RecordedFacts facts) {
        return CaseAddress.of(facts.dnr());
    }

    private void inTheBrowser(int width, java.util.function.Consumer<Desk> look) {
        try (var playwright = Browsers.playwright();
                Browser browser = Browsers.start(playwright)) {
            look.accept(new Desk(browser, "http://localhost:" + port, width));
        }
    }
}
