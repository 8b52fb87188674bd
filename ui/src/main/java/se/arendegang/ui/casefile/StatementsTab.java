package se.arendegang.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import se.arendegang.casefile.CaseFile;
import se.arendegang.identity.Actor;
import se.arendegang.statement.Author;
import se.arendegang.statement.Statement;
import se.arendegang.statement.Statements;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** Reservations, special statements and substitute statements, word by word. */
@Order(5)
@org.springframework.stereotype.Component
class StatementsTab implements CaseTab {

    private final Statements statements;

    StatementsTab(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String code() {
        return "yttranden";
    }

    @Override
    public boolean isFor(Actor actor) {
        return CaseSight.isInside(actor);
    }

    @Override
    public Component draw(CaseFile file, Actor actor) {
        var page = new Div();
        var all = statements.ofCase(file.id());
        if (all.isEmpty()) {
            page.add(new Paragraph(Say.text("statements.none")));
        }
        all.forEach(statement -> page.add(panel(statement, all)));
        return page;
    }

    private static Section panel(Statement statement, List<Statement> all) {
        var panel = new Section(new H2(heading(statement)));
        panel.addClassName("panel");
        var authors = new Span(authors(statement));
        authors.addClassName("quiet");
        panel.add(new Paragraph(authors));
        if (statement.refersTo() != null) {
            panel.add(new Paragraph(Say.text("statements.refersTo", named(statement.refersTo(), all))));
        }
        if (statement.counterProposal() != null) {
            panel.add(Prose.of(statement.counterProposal()));
        }
        if (statement.counterPoints() != null && !repeats(statement)) {
            var points = new OrderedList();
            statement.counterPoints().forEach(point -> points.add(new ListItem(point)));
            panel.add(points);
        }
        if (statement.text() != null) {
            panel.add(Prose.of(statement.text()));
        }
        return panel;
    }

    /** The counter-proposal in one sentence that ends with its only point. */
    private static boolean repeats(Statement statement) {
        var sentence = statement.counterProposal();
        return sentence != null
                && statement.counterPoints() != null
                && statement.counterPoints().stream().allMatch(sentence::contains);
    }

    private static String heading(Statement statement) {
        return Say.text("statements.in." + statement.body(), Say.text("choice." + statement.kind()));
    }

    private static String authors(Statement statement) {
        return statement.authors().stream().map(StatementsTab::name).collect(Collectors.joining(", "));
    }

    /** What a statement is called among people, who do not know its key. */
    private static String named(String key, List<Statement> all) {
        return all.stream()
                .filter(statement -> key.equals(statement.key()))
                .findFirst()
                .map(statement -> heading(statement) + ": " + authors(statement))
                .orElse(key);
    }

    private static String name(Author author) {
        return author.party() == null ? author.name() : author.name() + " (" + author.party() + ")";
    }
}
