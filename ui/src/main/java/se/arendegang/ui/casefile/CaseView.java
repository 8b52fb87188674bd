package se.arendegang.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseFile;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.VisibleCases;
import se.arendegang.negotiation.Obstacles;
import se.arendegang.negotiation.Unnegotiated;
import se.arendegang.recorded.RecordedWarnings;
import se.arendegang.ui.live.Live;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.obstacle.LeftTextList;
import se.arendegang.ui.obstacle.ObstacleList;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.NotForYou;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** One case at its own address; {@code ?flik=} names the leaf, so that it can be sent, too. */
@Route(value = "arende/:address", layout = MainLayout.class)
@InPlace(Place.CASES)
@PermitAll
class CaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Duration PACE = Duration.ofSeconds(2);

    private final transient CaseFiles cases;
    private final transient VisibleCases visible;
    private final transient Positions positions;
    private final transient Obstacles obstacles;
    private final transient Unnegotiated unnegotiated;
    private final transient RecordedWarnings warnings;
    private final transient CaseDeeds deeds;
    private final transient SignedIn signedIn;
    private final transient List<CaseTab> allLeaves;
    private final transient Map<Tab, CaseTab> leaves = new LinkedHashMap<>();
    private final Tabs tabs = new Tabs();
    private final Div head = new Div();
    private final Div leaf = new Div();
    private transient @Nullable CaseFile file;
    private transient @Nullable Position position;

    CaseView(
            CaseFiles cases,
            VisibleCases visible,
            Positions positions,
            Obstacles obstacles,
            Unnegotiated unnegotiated,
            RecordedWarnings warnings,
            CaseDeeds deeds,
            SignedIn signedIn,
            List<CaseTab> allLeaves,
            Live live) {
        this.cases = cases;
        this.visible = visible;
        this.positions = positions;
        this.obstacles = obstacles;
        this.unnegotiated = unnegotiated;
        this.warnings = warnings;
        this.deeds = deeds;
        this.signedIn = signedIn;
        this.allLeaves = allLeaves;
        addClassName("case");
        leaf.addClassName("leaf");
        live.look(this, PACE, this::lookAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters().get("address").orElse("");
        var found = visible.findByAddress(address, signedIn.actor()).orElseThrow(NotForYou::new);
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("flik");
        file = found;
        add(head, tabs, leaf);
        for (var leafOfCase : allLeaves) {
            if (leafOfCase.isFor(signedIn.actor())) {
                var tab = new Tab(Say.text("tab." + leafOfCase.code()));
                leaves.put(tab, leafOfCase);
                tabs.add(tab);
                if (wanted.filter(leafOfCase.code()::equals).isPresent()) {
                    tabs.setSelectedTab(tab);
                }
            }
        }
        tabs.addSelectedChangeListener(change -> {
            remember();
            drawLeaf();
        });
        drawHead(found, positions.of(found));
        drawLeaf();
    }

    private void remember() {
        var shown = leaves.get(tabs.getSelectedTab());
        if (file != null && shown != null) {
            var address = CaseAddress.of(file) + "?flik=" + shown.code();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        }
    }

    private void drawHead(CaseFile now, Position where) {
        file = now;
        position = where;
        head.removeAll();
        head.add(new CaseHeader(now, where, deeds));
        // Outside the authority each sees the obstacles of its own negotiations, there.
        if (CaseSight.isInside(signedIn.actor())) {
            head.add(new ObstacleList(obstacles.of(now.id())), new LeftTextList(unnegotiated.of(now.id())));
            head.add(new WarningList(warnings.of(now.id())));
        }
    }

    private void drawLeaf() {
        var shown = leaves.get(tabs.getSelectedTab());
        leaf.removeAll();
        if (file != null && shown != null) {
            leaf.add(shown.draw(file, signedIn.actor()));
        }
    }

    /** The head follows the case by itself; the leaf too, unless the case stands where it stood. */
    private void lookAgain() {
        if (file == null) {
            return;
        }
        var now = cases.get(file.id());
        var where = positions.of(now);
        if (!now.equals(file) || !where.equals(position)) {
            drawHead(now, where);
            drawLeaf();
        }
    }

    @Override
    public String getPageTitle() {
        return (file == null ? "" : file.dnr() + " " + file.title() + " · ") + "Ärendegång";
    }
}
