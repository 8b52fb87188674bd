package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.WholeApplication;

/** The journey of a new case through the screens, as its people take it one after another. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class PathInBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void aNewCaseGoesTheWholePathWithOneNegotiationAndOneRemand() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port);
            var dnr = new WholePath(desk).walk("Samlad kundservice för stadens förvaltningar");

            desk.goesTo("arende/" + dnr.replaceAll("[ /]", "-") + "?flik=beslut");
            assertThat(desk.page().locator("main.case").innerText())
                    .contains("återremitterat")
                    .contains("bifall")
                    .contains("Omgång 2");
        }
    }
}
