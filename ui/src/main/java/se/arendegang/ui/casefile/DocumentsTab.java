package se.arendegang.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import se.arendegang.casefile.CaseFile;
import se.arendegang.document.Annex;
import se.arendegang.document.CaseDocument;
import se.arendegang.document.DocumentVersion;
import se.arendegang.identity.Actor;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** The papers, each with its versions; the newest text can be read at once. */
@Order(2)
@org.springframework.stereotype.Component
class DocumentsTab implements CaseTab {

    private final PapersInSight papers;

    DocumentsTab(PapersInSight papers) {
        this.papers = papers;
    }

    @Override
    public String code() {
        return "handlingar";
    }

    @Override
    public boolean isFor(Actor actor) {
        return true;
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var shown = papers.documents(file, actor);
        var page = new Div();
        if (shown.isEmpty()) {
            page.add(new Paragraph(Say.text("documents.none")));
        }
        shown.forEach(document -> page.add(panel(document, papers.publicity(file, document))));
        var annexes = papers.annexes(file, actor);
        if (!annexes.isEmpty()) {
            page.add(annexes(annexes));
        }
        return page;
    }

    private static Details panel(CaseDocument document, String publicity) {
        var versions = new ArrayList<>(document.versions()).reversed();
        var text = new Div();
        versions.forEach(version -> text.add(version(version, versions.size())));
        var panel = new Details(summary(document, publicity), text);
        panel.addClassName("panel");
        return panel;
    }

    private static Div summary(CaseDocument document, String publicity) {
        var kind = Say.or("document." + document.kind(), document.kind());
        var name = new Span(document.title().equals(kind) ? kind : kind + ": " + document.title());
        name.addClassName("what");
        var facts = new Span(Say.text("documents.versions", document.versions().size()) + " · "
                + Say.text("publicity." + publicity));
        facts.addClassName("quiet");
        var summary = new Div(name, facts);
        summary.addClassName("summary");
        return summary;
    }

    private static Component version(DocumentVersion version, int of) {
        var words = Say.text(
                "documents.version",
                version.version(),
                version.author() == null ? "–" : version.author(),
                version.happenedOn() == null
                        ? Say.text("timeline.dayUnknown")
                        : version.happenedOn().toString());
        var panel = new Details(words, Prose.of(version.plainText()));
        panel.setOpened(version.version() == of);
        panel.setTooltipText("sha256 " + version.sha256());
        return panel;
    }

    private static Div annexes(List<Annex> annexes) {
        var list = new OrderedList();
        annexes.forEach(annex -> list.add(new ListItem(annex.title())));
        var panel = new Div(new H2(Say.text("field.annexes")), list);
        panel.addClassName("panel");
        return panel;
    }
}
