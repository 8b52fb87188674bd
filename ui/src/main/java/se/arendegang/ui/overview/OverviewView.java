package se.arendegang.ui.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.arendegang.casefile.CaseOverview;
import se.arendegang.casefile.CaseStanding;
import se.arendegang.ui.casefile.CaseAddress;
import se.arendegang.ui.list.Line;
import se.arendegang.ui.list.Lines;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Cases per stage, old, overdue and blocked; each number opens its list, and the list has an address. */
@Route(value = "oversikt", layout = MainLayout.class)
@InPlace(Place.OVERVIEW)
@PermitAll
class OverviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CaseOverview overview;
    private final LocalDate today;

    OverviewView(CaseOverview overview, Clock clock) {
        this.overview = overview;
        this.today = LocalDate.now(clock.withZone(Dates.STOCKHOLM));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("visa")
                .orElse("alla");
        var cases = overview.openCases();
        var numbers = new Nav();
        numbers.addClassName("numbers");
        numbers.getElement().setAttribute("aria-label", Say.text("overview.numbers"));
        for (var cut : Cut.all()) {
            numbers.add(number(cut, count(cut, cases), cut.code().equals(wanted)));
        }
        var shown = Cut.of(wanted);
        var lines = cases.stream()
                .filter(standing -> shown.holds(standing, today))
                .map(this::line)
                .toList();
        removeAll();
        add(new H1(Say.text("place.oversikt")), numbers, new Lines(lines, Say.text("overview.none")));
    }

    private long count(Cut cut, List<CaseStanding> cases) {
        return cases.stream().filter(standing -> cut.holds(standing, today)).count();
    }

    private static Anchor number(Cut cut, long count, boolean shown) {
        var figure = new Span(String.valueOf(count));
        figure.addClassName("figure");
        var link = new Anchor("oversikt?visa=" + cut.code());
        link.add(new Div(figure, new Span(cut.name())));
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Line line(CaseStanding standing) {
        var asked = standing.asked().stream().map(Say::step).collect(Collectors.joining(", "));
        var blocked = standing.isBlocked() ? Say.text("overview.blockedBy", standing.openNegotiations()) : "";
        return new Line(
                CaseAddress.of(standing.dnr()),
                standing.title(),
                standing.dnr(),
                blocked.isEmpty() ? asked : blocked + (asked.isEmpty() ? "" : " · " + asked),
                Say.text("stage." + standing.stage().code()),
                Say.text("overview.age", Cut.days(standing, today)));
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.oversikt") + " · Ärendegång";
    }
}
