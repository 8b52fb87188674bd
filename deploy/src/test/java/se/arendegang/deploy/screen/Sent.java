package se.arendegang.deploy.screen;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;

/** What a screen is sent while it is listened to: every answer of the server to a view, and every push. */
final class Sent {

    /** Vaadin asks for what a view shows by a parameter of this name. */
    private static final String ASKED = "**/*v-r=*";

    private final StringBuilder text = new StringBuilder();
    private final Page page;
    private final Consumer<Route> listener = this::hear;

    Sent(Page page) {
        this.page = page;
        page.route(ASKED, listener);
        page.onWebSocket(
                socket -> socket.onFrameReceived(frame -> text.append(frame.text() == null ? "" : frame.text())));
    }

    private void hear(Route route) {
        var answer = route.fetch();
        text.append(answer.text());
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    /** All of it; ends the listening. */
    String text() {
        page.unroute(ASKED, listener);
        return text.toString();
    }
}
