package se.arendegang.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import se.arendegang.calendar.Calendars;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** The private address of the own calendar: made, renewed, put out of use. */
@Route(value = "kalender", layout = MainLayout.class)
@InPlace(Place.INBOX)
@PermitAll
class CalendarView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final transient SignedIn signedIn;
    private final Div state = new Div();

    CalendarView(Calendars calendars, SignedIn signedIn, Clock clock) {
        var today = LocalDate.now(clock.withZone(Dates.STOCKHOLM));
        this.calendars = calendars;
        this.signedIn = signedIn;
        state.addClassNames("panel", "narrow");
        add(new H1(Say.text("calendar.title")), new DayList(calendars.entries(signedIn.actor()), today));
        add(new H2(Say.text("calendar.address")), new Paragraph(Say.text("calendar.text")), state);
        addAttachListener(attached -> draw());
    }

    private void draw() {
        state.removeAll();
        var token = calendars.address(signedIn.actor());
        token.ifPresent(this::show);
        var renew = new Button(Say.text(token.isEmpty() ? "calendar.make" : "calendar.renew"), click -> {
            calendars.renew(signedIn.actor());
            draw();
        });
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(renew);
        deeds.addClassName("ways");
        if (token.isPresent()) {
            deeds.add(new Button(Say.text("calendar.revoke"), click -> {
                calendars.revoke(signedIn.actor());
                draw();
            }));
        }
        state.add(deeds);
    }

    private void show(String token) {
        var address = new TextField(Say.text("calendar.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        getUI().ifPresent(ui -> ui.getPage()
                .fetchCurrentURL(url ->
                        address.setValue(url.getProtocol() + "://" + url.getAuthority() + "/ical/" + token + ".ics")));
        state.add(address);
    }

    @Override
    public String getPageTitle() {
        return Say.text("calendar.title") + " · Ärendegång";
    }
}
