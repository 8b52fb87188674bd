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
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Agreements;
import se.arendegang.union.UnionCorrections;
import se.arendegang.union.Unions;

/** Whom the duty to negotiate is owed to, under which names and agreements. */
@Route(value = "fackforbund", layout = MainLayout.class)
@InPlace(Place.UNIONS)
@PermitAll
class UnionsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient UnionRegister register;
    private final transient Clock clock;
    private final Div all = new Div();

    UnionsView(
            Unions unions,
            Agreements agreements,
            UnionCorrections corrections,
            Forums forums,
            SignedIn signedIn,
            Clock clock) {
        register = new UnionRegister(unions, agreements, corrections, signedIn.actor());
        this.clock = clock;
        var newcomer = new Button(
                Say.text("union.add"),
                click -> new UnionDialog(unions, name -> {
                            unions.register(name);
                            draw();
                        })
                        .open());
        add(
                new H1(Say.text("place.fackforbund")),
                new Paragraph(Say.text("union.intro")),
                newcomer,
                all,
                new ForumPanel(forums));
        draw();
    }

    private void draw() {
        all.removeAll();
        var today = LocalDate.now(clock.withZone(Dates.STOCKHOLM));
        var known = register.unions().all();
        if (known.isEmpty()) {
            all.add(new Paragraph(Say.text("union.none")));
        }
        known.forEach(union -> all.add(new UnionPanel(register, union, today, this::draw)));
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.fackforbund") + " · Ärendegång";
    }
}
