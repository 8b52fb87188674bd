package se.arendegang.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.identity.Role;
import se.arendegang.meeting.Listing;
import se.arendegang.meeting.Listings;
import se.arendegang.meeting.Meeting;
import se.arendegang.meeting.MeetingId;
import se.arendegang.meeting.Meetings;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;
import se.arendegang.ui.casefile.CaseAddress;
import se.arendegang.ui.casefile.CaseSight;
import se.arendegang.ui.form.ReasonDialog;
import se.arendegang.ui.list.Facts;
import se.arendegang.ui.list.Line;
import se.arendegang.ui.list.Lines;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.NotForYou;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** One sitting: its agenda with what became of each item, and what is to be done for it now. */
@Route(value = "mote", layout = MainLayout.class)
@InPlace(Place.MEETINGS)
@PermitAll
class MeetingView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Meetings meetings;
    private final transient Listings listings;
    private final transient CaseFiles cases;
    private final transient Tasks tasks;
    private final transient Floor floor;
    private final transient NoticePart notice;
    private final transient SignedIn signedIn;
    private String title = "";

    MeetingView(
            Meetings meetings,
            Listings listings,
            CaseFiles cases,
            Tasks tasks,
            Floor floor,
            NoticePart notice,
            SignedIn signedIn) {
        this.notice = notice;
        this.floor = floor;
        this.meetings = meetings;
        this.listings = listings;
        this.cases = cases;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            draw(meetings.find(new MeetingId(UUID.fromString(parameter))).orElseThrow(NotForYou::new));
        } catch (IllegalArgumentException noId) {
            throw new NotForYou();
        }
    }

    private void draw(Meeting meeting) {
        title = meeting.name();
        removeAll();
        add(new H1(title), facts(meeting));
        notice.gap(meeting.id(), () -> draw(meetings.get(meeting.id()))).ifPresent(this::add);
        var open = tasks.openTasksOf(meeting.id().subject());
        if (!open.isEmpty()) {
            add(
                    new H2(Say.text("meeting.toDo")),
                    new Lines(open.stream().map(this::line).toList(), ""));
        }
        var agenda = listings.agenda(meeting.id()).stream().map(this::line).toList();
        add(new H2(Say.text("meeting.agenda")), new Lines(agenda, Say.text("meeting.agendaEmpty")));
        if (CaseSight.isInside(signedIn.actor())) {
            add(floor.of(meeting.id()));
        }
        if (meeting.state().isOpen() && signedIn.actor().has(Role.BODY_SECRETARY)) {
            add(cancel(meeting));
        }
    }

    private Div cancel(Meeting meeting) {
        var deed = Say.text("meeting.cancel");
        var button = new Button(
                deed,
                click -> new ReasonDialog(deed, Say.text("meeting.cancelText"), reason -> {
                            meetings.cancel(meeting.id(), reason);
                            draw(meetings.get(meeting.id()));
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var deeds = new Div(button);
        deeds.addClassName("deeds");
        return deeds;
    }

    private Facts facts(Meeting meeting) {
        var adjusters = meetings.adjusters(meeting.id()).stream()
                .map(adjuster -> adjuster.outcome() == null
                        ? adjuster.name()
                        : adjuster.name() + " (" + Say.text("done." + adjuster.outcome()) + ")")
                .collect(Collectors.joining(", "));
        return new Facts(Say.text("meeting.state." + meeting.state().name()))
                .with("field.number", meeting.number())
                .with("field.time", meeting.time())
                .with("field.place", meeting.place())
                .with("field.chair_name", meeting.chairName())
                .with("field.called_on", meeting.calledOn())
                .with("field.adjusters", adjusters)
                .with("meeting.adjustedOn", meeting.adjustedOn())
                .with("field.kept_at", meeting.minutesKeptAt())
                .with("gap.postings", notice.postings(meeting.id()));
    }

    private Line line(TaskRow task) {
        return new Line(
                "uppgift/" + task.id().value(),
                Say.step(task.key().element()),
                "",
                task.qualifier() == null ? "" : task.qualifier(),
                Say.text("role." + task.role().code()),
                task.dueOn() == null ? "" : task.dueOn().toString());
    }

    private Line line(Listing listing) {
        var file = cases.get(listing.caseId());
        var outcome = listing.outcome();
        return new Line(
                CaseAddress.of(file),
                file.title(),
                file.dnr(),
                listing.paragraph() == null ? "" : "§ " + listing.paragraph(),
                outcome == null ? "" : Say.text("done." + outcome.code()),
                listing.decidedOn() == null ? "" : listing.decidedOn().toString());
    }

    @Override
    public String getPageTitle() {
        return title + " · Ärendegång";
    }
}
