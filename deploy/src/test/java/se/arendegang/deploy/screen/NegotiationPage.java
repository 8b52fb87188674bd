package se.arendegang.deploy.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.awaitility.Awaitility;
import se.arendegang.negotiation.NegotiationId;

/** The page of one negotiation as one person sees it, read anew at each look. */
record NegotiationPage(Desk desk, NegotiationId id) {

    NegotiationPage opens() {
        desk.goesTo("forhandling/" + id.value());
        desk.page().locator("main.negotiation h1").waitFor();
        return this;
    }

    /** Looks again until the page says so: the engine takes its time. */
    NegotiationPage says(String words) {
        Awaitility.await("that the page says " + words)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> opens().text().contains(words));
        return this;
    }

    String text() {
        return desk.page().locator("main").innerText();
    }

    Locator obstacles() {
        return desk.page().locator(".obstacles");
    }

    NegotiationPage presses(String button) {
        press(desk, button);
        return this;
    }

    NegotiationPage fits(String screen) {
        desk.fits(screen);
        return this;
    }

    static void press(Desk desk, String button) {
        desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }
}
