package se.arendegang.deploy.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import se.arendegang.identity.DemoUsers;

/** One screen at which one person after another sits down. Waits as a person does: until it is there. */
final class Desk {

    private static final double PATIENCE_MS = 60_000;

    private final Page page;
    private final String address;
    private final Set<String> sat = new LinkedHashSet<>();

    Desk(Browser browser, String address) {
        this(browser, address, 1280);
    }

    Desk(Browser browser, String address, int width) {
        this.page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))
                .newPage();
        this.page.setDefaultTimeout(PATIENCE_MS);
        this.address = address;
    }

    Desk sits(String username) {
        sat.add(username);
        page.context().clearCookies();
        page.navigate(address + "/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", DemoUsers.PASSWORD);
        page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("main").waitFor();
        return this;
    }

    Desk goesTo(String place) {
        page.navigate(address + "/" + place);
        page.locator("main").waitFor();
        return this;
    }

    /** Follows an address as a link in the page does. False when the house says that it is not for this person. */
    boolean isShown(String place) {
        page.evaluate("""
                place => {
                    document.querySelectorAll('h1').forEach(heading => heading.dataset.before = '');
                    const link = document.createElement('a');
                    link.href = place;
                    document.body.append(link);
                    link.click();
                    link.remove();
                }""", place);
        var heading = page.locator("h1:not([data-before])").first();
        heading.waitFor();
        return !heading.innerText().equals("Du har inte behörighet");
    }

    /** What is sent to this screen from now on. */
    Sent listens() {
        return new Sent(page);
    }

    /** Opens a task of the case (or meeting) from the inbox; it may take the case a while to get there. */
    Desk opens(String task, String of) {
        goesTo("inkorg");
        line(task, of).click();
        page.locator("main.task h1").waitFor();
        return fits(task);
    }

    Desk searches(String words) {
        page.getByRole(AriaRole.TEXTBOX).fill(words);
        return this;
    }

    /** Nothing reaches out to the right of the screen. With {@code -Dscreens=FOLDER} a picture is kept, too. */
    Desk fits(String screen) {
        rests();
        var kept = System.getProperty("screens");
        if (kept != null) {
            var name = screen.replaceAll("[^\\p{L}0-9]+", "-") + "-" + page.viewportSize().width + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(kept).resolve(name)));
        }
        assertThat(page.evaluate("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"))
                .as("%s at %d", screen, page.viewportSize().width)
                .isEqualTo(true);
        return this;
    }

    /** Until the page has been answered: what is drawn anew closes what was opened on it. */
    private Desk rests() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        return this;
    }

    Locator line(String task, String of) {
        return page.locator("a.line")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(of))
                .first();
    }

    Desk writes(String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
        field.fill(text);
        field.press("Tab");
        return this;
    }

    Desk dates(String label, String day) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
        return this;
    }

    Desk addsRow(String group) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Lägg till en rad: " + group)
                                .setExact(true))
                .first()
                .click();
        return rests();
    }

    Desk picks(String label, String choice) {
        return picks(page.locator("main"), label, choice);
    }

    /** In one part of the page. */
    Desk picks(Locator part, String label, String choice) {
        part.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
        return this;
    }

    Desk chooses(String outcome) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(outcome).setExact(true))
                .check();
        return this;
    }

    /** Presses the decision and waits for the receipt. */
    void decides() {
        presses();
        page.locator(".receipt").getByText("Sparat").waitFor();
    }

    Desk presses() {
        page.locator(".deeds vaadin-button[theme~=primary]").click();
        return this;
    }

    /** Who has sat here, by username. */
    Set<String> sat() {
        return sat;
    }

    Page page() {
        return page;
    }
}
