package se.arendegang.deploy.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;

/** One browser with a desk for each person, who logs in once and stays. */
final class Offices implements AutoCloseable {

    private final Playwright playwright = Browsers.playwright();
    private final Browser browser = Browsers.start(playwright);
    private final Map<String, Desk> desks = new HashMap<>();
    private final String address;

    Offices(int port) {
        address = "http://localhost:" + port;
    }

    Desk of(String username) {
        return of(username, 1280);
    }

    /** Where the person looks from a telephone. */
    Desk onTheWay(String username) {
        return of(username, 400);
    }

    private Desk of(String username, int width) {
        return desks.computeIfAbsent(username + width, somebody -> new Desk(browser, address, width).sits(username));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
