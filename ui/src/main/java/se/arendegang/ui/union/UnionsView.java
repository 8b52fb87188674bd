package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import se.arendegang.negotiation.Forums;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Unions;

/** Whom the duty to negotiate is owed to, under which names and agreements. */
@Route(value = "fackforbund", layout = MainLayout.class)
@InPlace(Place.UNIONS)
@PermitAll
class UnionsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Unions unions;
    private final transient Clock clock;
    private final Div all = new Div();

    UnionsView(Unions unions, Forums forums, Clock clock) {
        this.unions = unions;
        this.clock = clock;
        var register = new Button(
                Say.text("union.add"),
                click -> new UnionDialog(unions, name -> {
                            unions.named(name);
                            draw();
                        })
                        .open());
        add(
                new H1(Say.text("place.fackforbund")),
                new Paragraph(Say.text("union.intro")),
                register,
                all,
                new ForumPanel(forums));
        draw();
    }

    private void draw() {
        all.removeAll();
        var today = LocalDate.now(clock.withZone(Dates.STOCKHOLM));
        var known = unions.all();
        if (known.isEmpty()) {
            all.add(new Paragraph(Say.text("union.none")));
        }
        known.forEach(union -> all.add(new UnionPanel(unions, union, today, this::draw)));
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.fackforbund") + " · Ärendegång";
    }
}
