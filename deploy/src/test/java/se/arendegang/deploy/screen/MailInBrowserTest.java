package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.NewCase;
import se.arendegang.deploy.testing.WholeApplication;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.testing.MailServer;

/** Mail as people meet it: what they choose, what they are sent, and what the administrator sees when it does not go. */
@WholeApplication
@TestPropertySource(properties = "arendegang.demo=true")
class MailInBrowserTest {

    private static final Actor REGISTRAR = new Actor(null, "Registrator 1", EnumSet.of(Role.REGISTRAR), null, null);

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private MailServer server;

    @Test
    void whoWantsMailAtOnceIsSentALinkThatLeadsToTheTaskAndTheAdministratorSeesHowItGoes() {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(playwright)) {
            var desk = new Desk(browser, "http://localhost:" + port);
            theAddressIsCheckedAndKept(desk);
            theLinkLeadsToTheTask(desk);
            theAdministratorTriesAgainWhenTheServerIsBack(desk);
        }
    }

    private static void theAddressIsCheckedAndKept(Desk desk) {
        desk.sits("jurist1").goesTo("e-post").writes("E-postadress", "jurist");
        press(desk, "Spara");
        desk.page().getByText("Adressen ska ha ett @").waitFor();
        desk.writes("E-postadress", "jurist1@example.se");
        press(desk, "Spara");
        desk.page().getByText("Sparat. Breven kommer").waitFor();
        desk.fits("E-post");

        desk.sits("handlaggare1").goesTo("e-post").writes("E-postadress", "handlaggare1@example.se");
        desk.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Ny uppgift"))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Genast"))
                .check();
        press(desk, "Spara");
        desk.page().getByText("Sparat. Breven kommer").waitFor();
        desk.goesTo("e-post");
        assertThat(desk.page().getByLabel("E-postadress").inputValue()).isEqualTo("handlaggare1@example.se");
    }

    private void theLinkLeadsToTheTask(Desk desk) {
        var title = "Omprövning av växelns öppettider " + UUID.randomUUID();
        var dnr = open(title);
        var mail = MailServer.text(about(dnr));
        assertThat(mail).contains("Ny uppgift: Skriv tjänsteutlåtande").doesNotContain(title);
        var link = mail.lines()
                .filter(line -> line.startsWith(MailServer.LINKS + "/uppgift/"))
                .findFirst()
                .orElseThrow();
        desk.goesTo(link.substring(MailServer.LINKS.length() + 1));
        desk.page().getByText(title).first().waitFor();
    }

    private void theAdministratorTriesAgainWhenTheServerIsBack(Desk desk) {
        desk.sits("administrator").goesTo("administration/e-post");
        assertThat(desk.page().locator("main").innerText())
                .contains("E-post skickas.", "handlaggare1@example.se", "Inget brev väntar.");
        desk.fits("Utgående e-post");

        server.stop();
        var dnr = open("Ett ärende medan e-postservern är nere");
        desk.page().waitForCondition(() -> {
            press(desk, "Uppdatera");
            return desk.page().getByText("E-postservern tog inte emot brevet").count() > 0;
        });
        desk.fits("Utgående e-post som väntar");
        server.start();
        press(desk, "Försök igen");
        assertThat(about(dnr)).isNotNull();
    }

    private String open(String title) {
        return cases.open(NewCase.atOffice(null, title, "organisation"), REGISTRAR)
                .dnr();
    }

    private MimeMessage about(String dnr) {
        return Objects.requireNonNull(Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> server.received().stream()
                                .filter(mail -> MailServer.text(mail).contains(dnr))
                                .toList(),
                        mails -> !mails.isEmpty())
                .getFirst());
    }

    private static void press(Desk desk, String text) {
        desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .first()
                .click();
    }
}
