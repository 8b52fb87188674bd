package se.arendegang.deploy.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import se.arendegang.identity.DemoUsers;

/** One screen at which one person after another sits down. Waits as a person does: until it is there. */
final class Desk {

    private static final double PATIENCE_MS = 60_000;

    private final Page page;
    private final String address;

    Desk(Browser browser, String address) {
        this.page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))
                .newPage();
        this.page.setDefaultTimeout(PATIENCE_MS);
        this.address = address;
    }

    Desk sits(String username) {
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

    /** Opens a task of the case (or meeting) from the inbox; it may take the case a while to get there. */
    Desk opens(String task, String of) {
        goesTo("inkorg");
        line(task, of).click();
        page.locator("main.task h1").waitFor();
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

    Desk picks(String label, String choice) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
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

    Page page() {
        return page;
    }
}
