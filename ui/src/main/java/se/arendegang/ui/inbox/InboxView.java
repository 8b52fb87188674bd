package se.arendegang.ui.inbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;
import se.arendegang.ui.live.Live;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** What is asked of me and of my group, soonest first; changes by itself. */
@Route(value = "inkorg", layout = MainLayout.class)
@RouteAlias(value = "", layout = MainLayout.class)
@InPlace(Place.INBOX)
@PermitAll
class InboxView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Duration PACE = Duration.ofSeconds(1);

    private final transient Tasks tasks;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final Tab mine = new Tab();
    private final Tab group = new Tab();
    private final Tab free = new Tab();
    private final Tabs tabs = new Tabs(group, mine, free);
    private final TextField words = new TextField();
    private final Div list = new Div();
    private transient List<TaskRow> rows = List.of();

    InboxView(Tasks tasks, SignedIn signedIn, Clock clock, Live live) {
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.clock = clock;
        words.setPlaceholder(Say.text("inbox.search"));
        words.setAriaLabel(Say.text("inbox.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> draw());
        tabs.addSelectedChangeListener(change -> draw());
        var header = new Header(new H1(Say.text("place.inkorg")), words);
        header.addClassNames("view-header", "in-line");
        add(header, tabs, list);
        rows = ask();
        draw();
        live.look(this, PACE, this::lookAgain);
    }

    private List<TaskRow> ask() {
        return tasks.inbox(signedIn.actor(), false);
    }

    private void lookAgain() {
        var now = ask();
        if (!now.equals(rows)) {
            rows = now;
            draw();
        }
    }

    private void draw() {
        name(group, "inbox.group", rows);
        name(mine, "inbox.mine", rows.stream().filter(TaskRow::mine).toList());
        name(free, "inbox.free", rows.stream().filter(InboxView::isFree).toList());
        var shown = rows.stream().filter(this::inTab).filter(this::hasWords).toList();
        list.removeAll();
        list.add(new TaskList(shown, Say.text(empty()), LocalDate.now(clock.withZone(Dates.STOCKHOLM))));
    }

    private static void name(Tab tab, String text, List<TaskRow> rows) {
        tab.setLabel(Say.text(text, rows.size()));
    }

    private static boolean isFree(TaskRow row) {
        return row.assigneeName() == null;
    }

    private boolean inTab(TaskRow row) {
        var tab = tabs.getSelectedTab();
        return tab == mine ? row.mine() : tab != free || isFree(row);
    }

    private boolean hasWords(TaskRow row) {
        var text = String.join(" ", Say.step(row.key().element()), or(row.dnr()), or(row.title()), or(row.qualifier()));
        return List.of(words.getValue().strip().toLowerCase(getLocale()).split("\\s+", -1)).stream()
                .allMatch(text.toLowerCase(getLocale())::contains);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String empty() {
        if (!words.isEmpty()) {
            return "inbox.noneFound";
        }
        return tabs.getSelectedTab() == mine ? "inbox.noneMine" : "inbox.noneGroup";
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.inkorg") + " · Ärendegång";
    }
}
