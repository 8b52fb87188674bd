package se.arendegang.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.Division;
import se.arendegang.casefile.DnrTaken;
import se.arendegang.casefile.NewCase;
import se.arendegang.casefile.Presenter;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.NotForYou;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Starts a case at the office or at the rotel. */
@Route(value = "arenden/nytt", layout = MainLayout.class)
@InPlace(Place.CASES)
@PermitAll
class NewCaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Set<Role> MAY =
            Set.of(Role.CASE_OFFICER, Role.DEPARTMENT_HEAD, Role.DIRECTOR, Role.REGISTRAR, Role.ROTEL_SECRETARY);

    private final transient CaseFiles cases;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final FormFields fields = new FormFields(List.of(
            Field.line("title").required(),
            Field.line("dnr"),
            Field.choice(
                            "case_type",
                            "organisation",
                            "instruction",
                            "annual_report",
                            "policy",
                            "referral_answer",
                            "procurement",
                            "other")
                    .required(),
            Field.choice("route", "office", "rotel").required(),
            Field.line("division"),
            Field.line("presenter"),
            Field.date("aim_meeting"),
            Field.yesNo("for_council"),
            Field.yesNo("bypasses_preparation")));

    NewCaseView(CaseFiles cases, SignedIn signedIn, Clock clock) {
        this.clock = clock;
        this.cases = cases;
        this.signedIn = signedIn;
        fields.set(FormValues.of("route", signedIn.actor().has(Role.ROTEL_SECRETARY) ? "rotel" : "office"));
        var start = new Button(Say.text("newCase.start"), click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start.setEnabled(true));
        var deeds = new Div(start);
        deeds.addClassName("deeds");
        var panel = new Div(new Paragraph(Say.text("newCase.about")), fields, deeds);
        panel.addClassNames("panel", "narrow");
        add(new H1(Say.text("cases.new")), panel);
    }

    static boolean isFor(Actor actor) {
        return actor.roles().stream().anyMatch(MAY::contains);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!isFor(signedIn.actor())) {
            throw new NotForYou();
        }
    }

    private void start() {
        var values = fields.values();
        var errors = new ArrayList<>(fields.unreadable());
        for (var name : List.of("title", "case_type", "route")) {
            if (values.text(name).isEmpty()) {
                errors.add(FieldError.of(name, "required"));
            }
        }
        fields.show(errors);
        if (!errors.isEmpty()) {
            fields.focus(errors.getFirst().path());
            return;
        }
        try {
            var opened = cases.open(newCase(values, today()), signedIn.actor());
            getUI().ifPresent(ui -> ui.navigate(CaseAddress.of(opened)));
        } catch (DnrTaken taken) {
            fields.show(List.of(FieldError.of("dnr", "dnr_taken", taken.dnr())));
            fields.focus("dnr");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.STOCKHOLM));
    }

    private static NewCase newCase(FormValues values, LocalDate today) {
        return new NewCase(
                values.text("dnr").map(String::strip).orElse(null),
                values.textOrEmpty("title"),
                values.textOrEmpty("case_type"),
                values.textOrEmpty("route"),
                null,
                "Kommunstyrelsen",
                "Borgarrådsberedningen",
                values.textOrEmpty("route").equals("rotel")
                        ? values.text("division").orElse(null)
                        : "Stadsledningskontoret",
                null,
                division(values),
                presenter(values),
                values.yes("bypasses_preparation"),
                values.yes("for_council"),
                values.date("aim_meeting").orElse(null),
                null,
                today,
                Map.of());
    }

    private static @Nullable Division division(FormValues values) {
        return values.text("division").map(name -> new Division(null, name)).orElse(null);
    }

    private static @Nullable Presenter presenter(FormValues values) {
        return values.text("presenter")
                .map(name -> new Presenter(name, null, null))
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return Say.text("cases.new") + " · Ärendegång";
    }
}
