package se.arendegang.ui.minutes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.arendegang.negotiation.minutes.MinutesDraft;
import se.arendegang.negotiation.minutes.MinutesSection;
import se.arendegang.ui.form.ReasonDialog;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.NotForYou;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** One set of minutes as it reads; whoever keeps it writes in it until the first has adjusted it. */
@Route(value = "protokoll", layout = MainLayout.class)
@InPlace(Place.NEGOTIATIONS)
@PermitAll
class MinutesView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient KeptMinutes minutes;
    private String title = "";
    private String address = "";

    MinutesView(KeptMinutes minutes) {
        this.minutes = minutes;
        addClassName("negotiation");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        address = parameter;
        draw();
    }

    private void draw() {
        var draft = minutes.find(address).orElseThrow(NotForYou::new);
        title = draft.body().title();
        removeAll();
        add(header(draft), Adjusting.of(draft), whole(draft));
        if (draft.lock() != null) {
            add(corrections(draft));
        }
    }

    private Header header(MinutesDraft draft) {
        var way = new Anchor("forhandling/" + draft.negotiation().id().value(), Say.text("minutes.toNegotiation"));
        var paper = new Anchor("forhandlingsprotokoll/" + address + ".pdf", Say.text("minutes.pdf"));
        paper.setTarget("_blank");
        paper.setRouterIgnore(true);
        var header = new Header(way, new H1(title));
        if (draft.body().number() != null) {
            header.add(new Paragraph(draft.body().number()));
        }
        header.add(new Paragraph(state(draft)), new Paragraph(paper));
        header.addClassName("view-header");
        return header;
    }

    private static String state(MinutesDraft draft) {
        var lock = draft.lock();
        return lock == null ? Say.text("minutes.open") : Say.text("minutes.locked", Dates.minute(lock.at()), lock.by());
    }

    private Section whole(MinutesDraft draft) {
        var whole = new Section();
        whole.addClassName("minutes");
        draft.body()
                .present()
                .forEach(side -> whole.add(
                        new Paragraph(Say.text("minutes.present", side.label(), String.join("; ", side.people())))));
        if (draft.lock() == null && minutes.mayWrite(draft)) {
            whole.add(new Paragraph(Say.text("minutes.howToWrite")));
            draft.sections().forEach(section -> whole.add(new SectionEditor(minutes, draft, section, this::draw)));
        } else {
            draft.body().sections().forEach(section -> whole.add(read(section)));
        }
        return whole;
    }

    private static Div read(MinutesSection section) {
        var heading = SectionEditor.heading(section);
        var part = new Div();
        if (!heading.isBlank()) {
            part.add(new H2(heading));
        }
        part.add(Prose.of(section.text()));
        return part;
    }

    private Section corrections(MinutesDraft draft) {
        var part = new Section(new H2(Say.text("minutes.corrections")));
        part.addClassName("panel");
        if (draft.corrections().isEmpty()) {
            part.add(new Paragraph(Say.text("minutes.noCorrections")));
        }
        draft.corrections()
                .forEach(one -> part.add(
                        new Paragraph(Say.text("minutes.correctionHead", one.no(), Dates.exact(one.on()), one.by())),
                        Prose.of(one.text())));
        if (minutes.mayWrite(draft)) {
            part.add(new Button(
                    Say.text("minutes.correct"),
                    click -> new ReasonDialog(
                                    Say.text("minutes.correct"),
                                    Say.text("minutes.correctText"),
                                    Say.text("minutes.correction"),
                                    words -> {
                                        minutes.correct(draft, words);
                                        draw();
                                    })
                            .open()));
        }
        return part;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ärendegång";
    }
}
