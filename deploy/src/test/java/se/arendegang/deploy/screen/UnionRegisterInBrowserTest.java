package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.WholeApplication;

/** The keeper of the register puts an agreement right; what stood is kept. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class UnionRegisterInBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void anAgreementIsRegisteredWithItsKindAndPutRightWithAReason() {
        try (var offices = new Offices(port)) {
            var desk = offices.of("personalchef").goesTo("fackforbund");
            var page = desk.page();
            var union = page.locator("section.panel").filter(new Locator.FilterOptions().setHasText("SACO"));
            page.getByText("SKTF, till och med den 31 december 2010").waitFor();
            page.getByText("Vision, från och med den 1 januari 2011").waitFor();
            press(union, "Registrera avtal");
            page.getByLabel("Samverkansavtal").check();
            desk.writes("Avtalets namn", "Samverkan 2026");
            page.getByLabel("11 §").check();
            press(page.locator("vaadin-dialog"), "Registrera avtal");
            union.getByText("Samverkansavtal: Samverkan 2026").waitFor();
            assertThat(union.innerText()).contains("Ersätter MBL 11 §§", "Inget gällande kollektivavtal");

            press(union, "Rätta Samverkan 2026");
            page.getByLabel("Kollektivavtal").check();
            desk.writes("Skäl", "Det är ett kollektivavtal.");
            desk.fits("Rätta avtal");
            press(page.locator("vaadin-dialog"), "Rätta");
            union.getByText("Kollektivavtal: Samverkan 2026").first().waitFor();
            assertThat(union.innerText()).doesNotContain("Inget gällande kollektivavtal");
            union.getByText("Rättelser (1)").click();
            union.getByText("Det är ett kollektivavtal.").waitFor();
        }
    }

    private static void press(Locator where, String what) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(what).setExact(true))
                .click();
    }
}
