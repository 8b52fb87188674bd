package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.WholeApplication;

/** One negotiation up to the answer, as its two unions and the employer see it. What follows: NegotiationJourneysTest. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class NegotiationInBrowserTest {

    private static final String WORDS = "Vi yrkar att schemat förhandlas före årsskiftet.";

    @LocalServerPort
    private int port;

    private String dnr = "";
    private String place = "";

    @Test
    void aUnionIsCalledWritesItsDraftInPeaceAndHandsItInToTheMinutesWhereItIsAnswered() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port);
            isCalled(desk);
            aDraftIsTheUnionsOwnUntilItIsHandedIn(desk);
            theCallStandsInTheUnionsOwnCalendarUntilTheAddressIsRevoked(desk);
            theMinutesHoldItWordForWordAndItIsAnswered(desk);
        }
    }

    private void isCalled(Desk desk) {
        desk.sits("handlaggare1").goesTo("arenden/nytt");
        desk.writes("Rubrik *", "Ny schemaordning i växeln")
                .picks("Ärendetyp", "Organisation")
                .presses();
        dnr = desk.page().locator("main.case .view-header .dnr").innerText();
        desk.opens("Skriv tjänsteutlåtande", dnr)
                .writes("Förslag till beslut", "Schemaordningen ändras.")
                .decides();
        desk.sits("personalchef")
                .opens("Bedöm förhandlingsskyldighet", dnr)
                .picks("Hindrar beslutet", "Kommunstyrelsens beslut")
                .picks("Grund", "11 § MBL")
                .writes("Parter", "Fackförbund 1\nFackförbund 2")
                .decides();
        desk.opens("Kalla till förhandling", dnr)
                .dates("Mötesdag", "2031-01-15")
                .decides();
    }

    private void theCallStandsInTheUnionsOwnCalendarUntilTheAddressIsRevoked(Desk desk) {
        desk.sits("fack2").goesTo("kalender");
        press(desk, "Gör en adress");
        var field = desk.page().getByLabel("Privat adress");
        desk.page().waitForCondition(() -> field.inputValue().contains("/ical/"));
        var address = field.inputValue();
        desk.fits("Kalender");

        desk.page().context().clearCookies();
        var feed = desk.page().request().get(address).text();
        assertThat(feed)
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20310115")
                .contains("Förhandling · " + dnr)
                .contains(place);

        desk.sits("fack2").goesTo("kalender");
        press(desk, "Stäng av");
        desk.page().getByText("Gör en adress").waitFor();
        assertThat(desk.page().request().get(address).status()).isEqualTo(404);
    }

    private void aDraftIsTheUnionsOwnUntilItIsHandedIn(Desk desk) {
        desk.goesTo("forhandlingar");
        assertThat(desk.line("Ny schemaordning i växeln", dnr).innerText())
                .as("what was typed last before the press")
                .contains("Fackförbund 1, Fackförbund 2")
                .doesNotContain("Vision");
        desk.sits("fack2");
        at(desk);
        place = desk.page().url().replaceAll("^https?://[^/]*/", "");
        assertThat(page(desk))
                .contains("Hinder för beslut")
                .contains("Tjänsteutlåtande, version 1")
                .contains("Fackförbund 2 tog del av handlingarna");
        press(desk, "Skriv ett inlägg");
        desk.writes("Text", WORDS);
        desk.page().locator(".draft .kept").getByText("Sparat").waitFor();

        var toTheOther = desk.sits("fack1").listens();
        desk.goesTo(place).fits("Annat fack vid bordet");
        assertThat(toTheOther.text()).doesNotContain(WORDS);

        desk.sits("fack2").goesTo(place);
        assertThat(desk.page().getByLabel("Text").last().inputValue()).isEqualTo(WORDS);
        press(desk, "Lämna in");
        said(desk, "inlämnat").waitFor();
        desk.sits("fack1").goesTo(place);
        assertThat(page(desk)).contains(WORDS).contains("Fackförbund 2 · inlämnat");
    }

    private void theMinutesHoldItWordForWordAndItIsAnswered(Desk desk) {
        desk.sits("personalchef").opens("För protokoll", dnr);
        assertThat(page(desk)).contains("Fackförbund 2 har lämnat in").contains(WORDS);
        desk.chooses("Parterna anger ståndpunkt").decides();
        desk.opens("Besvara yrkande", dnr);
        assertThat(page(desk)).contains(WORDS);
        desk.chooses("Avslå")
                .writes("Svaret i ord", "Schemat förhandlas i vår.")
                .decides();
        desk.sits("fack2").goesTo(place);
        assertThat(page(desk)).contains("Arbetsgivarens svar:").contains("Schemat förhandlas i vår.");
        desk.sits("personalchef").goesTo("forhandlingar").fits("Alla förhandlingar");
    }

    private void at(Desk desk) {
        desk.goesTo("forhandlingar");
        desk.line("Ny schemaordning i växeln", dnr).click();
        desk.page().locator("main.negotiation h1").waitFor();
    }

    private static String page(Desk desk) {
        return desk.page().locator("main").innerText();
    }

    private static Locator said(Desk desk, String words) {
        return desk.page().locator(".said").getByText(words).first();
    }

    private static void press(Desk desk, String button) {
        desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }
}
