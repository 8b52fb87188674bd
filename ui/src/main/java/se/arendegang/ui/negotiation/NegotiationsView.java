package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.negotiation.LeftText;
import se.arendegang.negotiation.NegotiationRow;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.Unnegotiated;
import se.arendegang.ui.casefile.CaseSight;
import se.arendegang.ui.list.Line;
import se.arendegang.ui.list.Lines;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.obstacle.LeftTextList;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** The negotiations the person may see: a union's representative only the union's own. */
@Route(value = "forhandlingar", layout = MainLayout.class)
@InPlace(Place.NEGOTIATIONS)
@PermitAll
class NegotiationsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient LocalDate today;

    NegotiationsView(
            Negotiations negotiations, Unnegotiated unnegotiated, CaseFiles cases, SignedIn signedIn, Clock clock) {
        today = LocalDate.now(clock.withZone(Dates.STOCKHOLM));
        var lines = negotiations.visibleTo(signedIn.actor(), SHOWN).stream()
                .map(this::line)
                .toList();
        var left = CaseSight.isInside(signedIn.actor()) ? unnegotiated.all() : List.<LeftText>of();
        add(
                new H1(Say.text("place.forhandlingar")),
                new LeftTextList(left, one -> cases.get(one.caseId()).dnr() + ":"),
                new Lines(lines, Say.text("negotiations.none")));
    }

    /** What is left to do, in words; only what there is. */
    private static String left(NegotiationRow row) {
        var left = row.left();
        return Stream.of(
                        some("overview.handedIn", left.handedIn()),
                        some("overview.openDemands", left.openDemands()),
                        some("overview.missingPositions", row.state().equals("open") ? left.missingPositions() : 0),
                        some("overview.unadjusted", left.unadjusted()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String some(String text, int number) {
        return number == 0 ? "" : Say.text(text, number);
    }

    private String when(NegotiationRow row) {
        var requested = row.left().requestedOn();
        var since = requested == null ? row.openedOn() : requested;
        return !row.state().equals("open") || since == null
                ? ""
                : Say.text(
                        requested == null ? "overview.notRequested" : "overview.days",
                        ChronoUnit.DAYS.between(since, today));
    }

    private Line line(NegotiationRow row) {
        return new Line(
                "forhandling/" + row.id().value(),
                row.title(),
                row.dnr(),
                Say.text("negotiation.state." + row.state())
                        + (row.basis() == null ? "" : ", " + Say.text("choice." + row.basis()))
                        + ", " + NegotiationFacts.gates(row.gates()).toLowerCase(Locale.ROOT)
                        + ": "
                        + String.join(", ", row.unions()),
                left(row),
                when(row));
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.forhandlingar") + " · Ärendegång";
    }
}
