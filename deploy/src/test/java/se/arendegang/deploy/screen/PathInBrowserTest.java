package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.ForwardClock;
import se.arendegang.deploy.testing.RealEngine;
import se.arendegang.deploy.testing.WholeApplication;

/** The journey of a new case through the screens, as its people take it one after another. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class PathInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ForwardClock clock;

    @Autowired
    private RealEngine engine;

    @Test
    void aNewCaseGoesTheWholePathWithOneNegotiationAndOneRemandUntilItIsClosed() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port);
            var path = new WholePath(desk, clock, engine);
            path.walk("Samlad kundservice för stadens förvaltningar");

            desk.goesTo(path.address() + "?flik=beslut");
            assertThat(desk.page().locator("main.case").innerText())
                    .contains("Ärendet är avslutat.")
                    .contains("Avslutat")
                    .contains("Omgång 2")
                    .contains("återremitterat")
                    .contains("bifall")
                    .containsPattern(Pattern.quote(WholePath.ASSIGNMENT) + "[\\s\\S]*Läge\\s+avslutat");
            assertThat(desk.sat()).hasSizeGreaterThanOrEqualTo(7);
        }
    }
}
