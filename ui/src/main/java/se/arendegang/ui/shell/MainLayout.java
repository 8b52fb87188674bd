package se.arendegang.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Texts;

/** The rail with the places the person may see, and who is logged in. */
@AnonymousAllowed
public class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    MainLayout(SignedIn signedIn) {
        this.signedIn = signedIn;
        setPrimarySection(Section.DRAWER);
        addToNavbar(toggle(), name("app-name in-bar"));
        addToDrawer(name("app-name"));
        if (signedIn.isSomebody()) {
            addToDrawer(new Scroller(places()), person());
        }
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("menu.toggle"));
        return toggle;
    }

    private Span name(String classes) {
        var name = new Span("Ärendegång");
        name.addClassNames(classes.split(" "));
        return name;
    }

    private SideNav places() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("menu.places"));
        for (var place : Place.values()) {
            if (place.isFor(signedIn.actor())) {
                nav.addItem(item(place));
            }
        }
        return nav;
    }

    private SideNavItem item(Place place) {
        var item = new SideNavItem(
                getTranslation("place." + place.code()),
                "/" + place.code(),
                place.icon().create());
        item.setMatchNested(true);
        return item;
    }

    private Div person() {
        var actor = signedIn.actor();
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem me = menu.addItem(actor.name());
        me.setAriaLabel(getTranslation("menu.person", actor.name()));
        var other = Texts.isSwedish(getLocale()) ? Locale.ENGLISH : Texts.SWEDISH;
        me.getSubMenu().addItem(getTranslation("menu.language"), click -> speak(other));
        me.getSubMenu()
                .addItem(getTranslation("calendar.title"), click -> getUI().ifPresent(ui -> ui.navigate("kalender")));
        me.getSubMenu().addItem(getTranslation("mail.title"), click -> getUI().ifPresent(ui -> ui.navigate("e-post")));
        me.getSubMenu().addItem(getTranslation("menu.leave"), click -> signedIn.leave());
        var person = new Div(menu);
        person.addClassName("person");
        return person;
    }

    private void speak(Locale language) {
        getUI().ifPresent(ui -> {
            ui.getSession().setLocale(language);
            ui.getPage().reload();
        });
    }
}
