package se.arendegang.ui.negotiation;

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
import java.util.UUID;
import se.arendegang.casefile.CaseFile;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.desk.Contribution;
import se.arendegang.negotiation.desk.Kept;
import se.arendegang.ui.casefile.CaseAddress;
import se.arendegang.ui.inbox.TaskList;
import se.arendegang.ui.shell.InPlace;
import se.arendegang.ui.shell.MainLayout;
import se.arendegang.ui.shell.NotForYou;
import se.arendegang.ui.shell.Place;
import se.arendegang.ui.text.Say;

/** One negotiation: where it stands, what is on the table, and for a union what it writes to it. */
@Route(value = "forhandling", layout = MainLayout.class)
@InPlace(Place.NEGOTIATIONS)
@PermitAll
class NegotiationView extends Main implements HasUrlParameter<String>, HasDynamicTitle, UnionDesk {

    private static final long serialVersionUID = 1L;

    private final transient NegotiationTable table;
    private final transient NegotiationParts parts;
    private final Div handedIn = new Div();
    private final Div drafts = new Div();
    private String title = "";
    private transient NegotiationId id = new NegotiationId(new UUID(0, 0));

    NegotiationView(NegotiationTable table, NegotiationParts parts) {
        this.table = table;
        this.parts = parts;
        addClassName("negotiation");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        draw(table.find(parameter).orElseThrow(NotForYou::new));
    }

    private void draw(Negotiation negotiation) {
        id = negotiation.id();
        var file = table.caseOf(negotiation);
        title = Say.text("desk.title", file.dnr());
        removeAll();
        add(
                header(negotiation, file),
                table.obstacles(negotiation, this::drawAgain),
                new VetoList(negotiation, table, this::drawAgain));
        var tasks = table.tasks(negotiation);
        if (!tasks.isEmpty()) {
            add(new H2(Say.text("desk.tasks")), new TaskList(tasks, "", table.today()));
        }
        var facts = NegotiationFacts.of(negotiation);
        table.calledTooLate(negotiation)
                .ifPresent(days -> facts.with("negotiation.callTime", Say.text("negotiation.calledLate", days)));
        table.callMails(negotiation).forEach(mail -> facts.with("mail.call", NegotiationFacts.mail(mail)));
        add(facts);
        parts.parties().of(negotiation, this::drawAgain).ifPresent(this::add);
        add(parts.papers().of(negotiation, this::drawAgain));
        add(
                new MinutesLinks(negotiation),
                parts.actions().of(negotiation, this::drawAgain),
                parts.marks().of(negotiation, this::drawAgain));
        if (table.isPartyTo(negotiation)) {
            add(own());
        }
        add(handedIn, parts.demands().of(negotiation, this::drawAgain));
        add(parts.again().of(negotiation, this::drawAgain));
        parts.thread().of(negotiation).forEach(this::add);
        drawHandedIn();
    }

    private void drawAgain() {
        draw(table.again(id));
    }

    private static Header header(Negotiation negotiation, CaseFile file) {
        var number = new Anchor(CaseAddress.of(file), file.dnr());
        number.addClassName("dnr");
        var name = Say.text(
                "desk.heading",
                NegotiationFacts.called(negotiation),
                NegotiationFacts.gates(negotiation.gates()).toLowerCase(java.util.Locale.ROOT));
        var header = new Header(number, new H1(name), new Paragraph(file.title()));
        header.addClassName("view-header");
        return header;
    }

    private Section own() {
        var begin = new Button(Say.text("desk.begin"), click -> {
            table.begin(id);
            drawDrafts();
        });
        var own = new Section(new H2(Say.text("desk.own")), new Paragraph(Say.text("desk.ownText")), drafts, begin);
        own.addClassName("panel");
        drawDrafts();
        return own;
    }

    private void drawDrafts() {
        drafts.removeAll();
        table.drafts(id)
                .forEach(draft -> drafts.add(
                        new ContributionEditor(this, draft, parts.joint().choice(table.again(id), draft))));
    }

    private void drawHandedIn() {
        handedIn.removeAll();
        handedIn.add(new HandedInList(
                table.handedIn(id),
                table::isOwn,
                one -> {
                    table.withdraw(one);
                    drawHandedIn();
                },
                one -> parts.joint().said(one, this::drawHandedIn)));
    }

    @Override
    public Kept keep(Contribution draft, Contribution.Words words) {
        return table.keep(draft, words);
    }

    @Override
    public void handIn(Contribution draft) {
        table.handIn(draft);
        drawDrafts();
        drawHandedIn();
    }

    @Override
    public String getPageTitle() {
        return title + " · Ärendegång";
    }
}
