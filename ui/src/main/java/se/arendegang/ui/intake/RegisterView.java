package se.arendegang.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.arendegang.intake.IncomingDocument;
import se.arendegang.intake.Intake;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.list.Line;
import se.arendegang.ui.list.Lines;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Opening the post: what came in is noted at once (OSL 5:1) and registered as a task. */
@Route(value = "register", layout = MainLayout.class)
@InPlace(Place.REGISTER)
@PermitAll
class RegisterView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient Intake intake;
    private final transient Clock clock;
    private final Div list = new Div();
    private final FormFields fields = new FormFields(List.of(
            Field.line("title").required(),
            Field.line("sender"),
            Field.date("received_on").required()));

    RegisterView(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
        var receive = new Button(Say.text("register.receive"), click -> receive());
        receive.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(receive);
        deeds.addClassName("deeds");
        var panel = new Section(new H2(Say.text("register.new")), fields, deeds);
        panel.addClassNames("panel", "narrow");
        add(new H1(Say.text("place.register")), panel, new H2(Say.text("register.latest")), list);
        begin();
        draw();
    }

    private void begin() {
        fields.set(FormValues.of(
                "received_on", LocalDate.now(clock.withZone(Dates.STOCKHOLM)).toString()));
    }

    private void receive() {
        var values = fields.values();
        var errors = List.of("title", "received_on").stream()
                .filter(name -> values.text(name).isEmpty())
                .map(name -> FieldError.of(name, "required"))
                .toList();
        fields.show(errors);
        if (errors.isEmpty()) {
            intake.receive(
                    values.textOrEmpty("title"),
                    values.text("sender").orElse(null),
                    values.date("received_on").orElseThrow());
            begin();
            draw();
        }
    }

    private void draw() {
        list.removeAll();
        list.add(new Lines(intake.latest(SHOWN).stream().map(RegisterView::line).toList(), Say.text("register.none")));
    }

    private static Line line(IncomingDocument document) {
        return new Line(
                "",
                document.title(),
                document.dnr() == null ? "" : document.dnr(),
                document.sender() == null ? "" : document.sender(),
                Say.text("register.status." + document.status()),
                document.receivedOn() == null ? "" : document.receivedOn().toString());
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.register") + " · Ärendegång";
    }
}
