package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.arendegang.negotiation.NegotiationRow;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.ui.list.Line;
import se.arendegang.ui.list.Lines;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** The negotiations the person may see: a union's representative only the union's own. */
@Route(value = "forhandlingar", layout = MainLayout.class)
@InPlace(Place.NEGOTIATIONS)
@PermitAll
class NegotiationsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    NegotiationsView(Negotiations negotiations, SignedIn signedIn) {
        var lines = negotiations.visibleTo(signedIn.actor(), SHOWN).stream()
                .map(NegotiationsView::line)
                .toList();
        add(new H1(Say.text("place.forhandlingar")), new Lines(lines, Say.text("negotiations.none")));
    }

    private static Line line(NegotiationRow row) {
        return new Line(
                "forhandling/" + row.id().value(),
                Say.text("negotiation.state." + row.state()) + ", "
                        + (row.basis() == null ? "–" : Say.text("choice." + row.basis())),
                row.dnr(),
                row.title(),
                String.join(", ", row.unions()),
                row.calledFor() == null ? "" : row.calledFor().toString());
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.forhandlingar") + " · Ärendegång";
    }
}
