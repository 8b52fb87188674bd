package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.identity.Accounts;
import se.arendegang.identity.DemoUsers;
import se.arendegang.identity.NewAccount;
import se.arendegang.identity.Role;

/** Minutes that two people write in while a union adjusts them: nobody overwrites, adjusts or loses a word unseen. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class MinutesInBrowserTest extends NegotiationJourney {

    private static final String OPENING = "1 Inledning";
    private static final String COLLEAGUE = "personal2";

    @Autowired
    private Accounts accounts;

    @Test
    void theWordsAreKeptForEverybodyUntilTheFirstAdjustsAndStandFromThenOn() {
        if (accounts.named(COLLEAGUE).isEmpty()) {
            accounts.open(new NewAccount(COLLEAGUE, "Personalspecialist 2", DemoUsers.PASSWORD, Set.of(Role.HR), null));
        }
        var one = begin("Protokollets ord").owed("11").called().ended(said());
        var keeper = opensMinutes("personalchef", one);
        var colleague = opensMinutes(COLLEAGUE, one);

        keeper.writes(OPENING, "Mötet öppnades kl. 15.00.");
        says(keeper, "Skrivet för hand av Personalchefen");
        colleague.writes(OPENING, "Mötet öppnades klockan tre.");
        says(colleague, "Personalchefen ändrade stycket kl.");
        NegotiationPage.press(colleague, "Spara mina ord i stället");
        says(colleague, "Skrivet för hand av Personalspecialist 2");
        colleague.fits("Protokoll att skriva i");

        var union = offices.onTheWay("fack1").opens("Justera förhandlingsprotokoll", one.dnr());
        assertThat(text(union)).contains("Mötet öppnades klockan tre.");
        colleague.writes(OPENING, "Mötet öppnades klockan tre på eftermiddagen.");
        says(colleague, "Tidigare ordalydelser (1)");
        union.chooses("Justera").presses();
        says(union, "Protokollet ändrades medan du läste det.");
        union.page().reload();
        union.page().locator("main.task h1").waitFor();
        assertThat(text(union)).contains("på eftermiddagen");
        union.chooses("Justera").decides();

        colleague.writes(OPENING, "För sent.");
        says(colleague, "Protokollet låstes kl.");
        NegotiationPage.press(colleague, "Läs det låsta protokollet");
        says(colleague, "Fackförbund 1: justerade");
        assertThat(text(colleague)).contains("på eftermiddagen").doesNotContain("För sent.");
        NegotiationPage.press(colleague, "Anteckna en rättelse");
        colleague.writes("Rättelse", "Mötet öppnades kl. 15.05.");
        colleague
                .page()
                .locator("vaadin-dialog vaadin-button[theme~=primary]")
                .last()
                .click();
        says(colleague, "Rättelse 1,");

        var reader = opensMinutes("fack2", one).fits("Låst protokoll");
        assertThat(text(reader)).contains("Mötet öppnades kl. 15.05.").doesNotContain("Anteckna en rättelse");
        var paper = reader.page()
                .request()
                .get(reader.page()
                        .url()
                        .replace("/protokoll/", "/forhandlingsprotokoll/")
                        .concat(".pdf"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void whatWasToBeDoneIsShownAsDeliveredBeforeThePartiesMeetAgain() {
        var one = begin("Åtgärder").owed("11").called().recorded("next_sitting", said());
        var keeper = page("personalchef", one).says("Konsekvensanalys av schemat, senast");
        NegotiationPage.press(keeper.desk(), "Levererat: Konsekvensanalys av schemat");
        assertThat(page("fack1", one).says(": levererat ").text()).doesNotContain("inte levererat");
        assertThat(text(offices.of("personalchef").opens("För protokoll", one.dnr())))
                .contains("Åtgärder från tidigare möten");
    }

    private static Map<String, Object> said() {
        var demand = Map.of(
                "by", List.of("Fackförbund 1"),
                "kind", "yrkande",
                "text", "längre introduktion",
                "employer_answer", "tillmotesgar");
        return Map.of(
                "demands", List.of(demand),
                "action_items", List.of(Map.of("what", "Konsekvensanalys av schemat", "due", "2026-03-20")));
    }

    private Desk opensMinutes(String username, NegotiatedCase one) {
        var page = page(username, one).opens();
        page.desk().page().locator("a[href^='protokoll/']").first().click();
        page.desk()
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Öppna som PDF"))
                .waitFor();
        return page.desk();
    }

    private static void says(Desk desk, String words) {
        desk.page().locator("main").getByText(words).first().waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    }
}
