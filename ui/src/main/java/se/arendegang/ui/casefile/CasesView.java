package se.arendegang.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.arendegang.casefile.VisibleCases;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** All cases, found by number and words; the words stand in the address. */
@Route(value = "arenden", layout = MainLayout.class)
@InPlace(Place.CASES)
@PermitAll
class CasesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient VisibleCases cases;
    private final transient SignedIn signedIn;
    private final transient Positions positions;
    private final TextField words = new TextField();
    private final Div list = new Div();

    CasesView(VisibleCases cases, Positions positions, SignedIn signedIn) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.positions = positions;
        words.setPlaceholder(Say.text("cases.search"));
        words.setAriaLabel(Say.text("cases.search"));
        words.addClassName("search");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> draw());
        var header = new Header(new H1(Say.text("place.arenden")), words);
        header.addClassNames("view-header", "in-line");
        if (NewCaseView.isFor(signedIn.actor())) {
            var start =
                    new Button(Say.text("cases.new"), click -> getUI().ifPresent(ui -> ui.navigate(NewCaseView.class)));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(start);
        }
        add(header, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("ord").ifPresent(words::setValue);
        draw();
    }

    private void draw() {
        var found = cases.search(words.getValue().strip(), SHOWN, signedIn.actor());
        list.removeAll();
        list.add(new CaseList(found, Say.text(words.isEmpty() ? "cases.none" : "cases.noneFound"), positions.today()));
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.arenden") + " · Ärendegång";
    }
}
