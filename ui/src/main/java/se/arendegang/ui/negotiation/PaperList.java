package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.arendegang.negotiation.NegotiatedPaper;
import se.arendegang.negotiation.desk.Receipt;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** The papers as they were laid on the table. */
final class PaperList extends Section {

    private static final long serialVersionUID = 1L;

    PaperList(List<NegotiatedPaper> papers, List<Receipt> receipts) {
        addClassName("panel");
        add(new H2(Say.text("field.papers")));
        if (papers.isEmpty()) {
            add(new Paragraph(Say.text("desk.noPapers")));
        }
        papers.forEach(this::add);
        receipts.forEach(
                receipt -> add(new Paragraph(Say.text("desk.receipt", receipt.union(), Dates.minute(receipt.at())))));
    }

    private void add(NegotiatedPaper paper) {
        var name =
                paper.version() == null ? paper.title() : Say.text("desk.paperVersion", paper.title(), paper.version());
        if (paper.text() == null) {
            add(new Paragraph(name));
            addStanding(paper);
            return;
        }
        var text = new Details(name, Prose.of(paper.text()));
        text.setTooltipText("sha256 " + paper.sha256());
        add(text);
        addStanding(paper);
        if (paper.newer()) {
            add(new Paragraph(Say.text("desk.paperNewer")));
        }
    }

    private void addStanding(NegotiatedPaper paper) {
        if (paper.dispatched() != null) {
            add(new Paragraph(Say.text(paper.dispatched() ? "desk.dispatched" : "desk.notDispatched")));
        }
    }
}
