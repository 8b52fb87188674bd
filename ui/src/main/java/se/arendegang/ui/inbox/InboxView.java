package se.arendegang.ui.inbox;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;

/** What is asked of me. */
@Route(value = "inkorg", layout = MainLayout.class)
@RouteAlias(value = "", layout = MainLayout.class)
@InPlace(Place.INBOX)
@PermitAll
public class InboxView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    InboxView() {
        add(new H1(getTranslation("place.inkorg")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("place.inkorg") + " · Ärendegång";
    }
}
