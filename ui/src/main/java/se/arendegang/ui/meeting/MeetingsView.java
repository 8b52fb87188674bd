package se.arendegang.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Meeting;
import se.arendegang.meeting.Meetings;
import se.arendegang.meeting.NewMeeting;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.list.Line;
import se.arendegang.ui.list.Lines;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** All sittings, and how one is planned. */
@Route(value = "moten", layout = MainLayout.class)
@InPlace(Place.MEETINGS)
@PermitAll
class MeetingsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient Meetings meetings;
    private final Div list = new Div();
    private final FormFields fields = new FormFields(List.of(
            Field.line("body").required(),
            Field.date("held_on").required(),
            Field.time("time"),
            Field.line("number"),
            Field.line("place"),
            Field.yesNo("extra_meeting")));

    MeetingsView(Meetings meetings, SignedIn signedIn) {
        this.meetings = meetings;
        add(new H1(Say.text("place.moten")));
        if (signedIn.actor().has(Role.BODY_SECRETARY)) {
            add(plan());
        }
        add(list);
        draw();
    }

    private Details plan() {
        fields.set(FormValues.of("body", "Kommunstyrelsen"));
        var plan = new Button(Say.text("meetings.plan"), click -> planIt());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(plan);
        deeds.addClassName("deeds");
        var panel = new Details(Say.text("meetings.new"), new Div(fields, deeds));
        panel.addClassNames("panel", "narrow");
        return panel;
    }

    private void planIt() {
        var values = fields.values();
        var errors = List.of("body", "held_on").stream()
                .filter(name -> values.text(name).isEmpty())
                .map(name -> FieldError.of(name, "required"))
                .toList();
        fields.show(errors);
        if (errors.isEmpty()) {
            meetings.plan(new NewMeeting(
                    values.textOrEmpty("body"),
                    values.date("held_on").orElse(null),
                    values.text("time").orElse(null),
                    values.text("number").orElse(null),
                    values.yes("extra_meeting"),
                    values.text("place").orElse(null)));
            draw();
        }
    }

    private void draw() {
        list.removeAll();
        list.add(new Lines(
                meetings.newest(SHOWN).stream().map(MeetingsView::line).toList(), Say.text("meetings.none")));
    }

    private static Line line(Meeting meeting) {
        return new Line(
                "mote/" + meeting.id().value(),
                meeting.name(),
                meeting.number() == null ? "" : meeting.number(),
                meeting.place() == null ? "" : meeting.place(),
                Say.text("meeting.state." + meeting.state().name()),
                meeting.time() == null ? "" : Say.text("at", meeting.time()));
    }

    @Override
    public String getPageTitle() {
        return Say.text("place.moten") + " · Ärendegång";
    }
}
