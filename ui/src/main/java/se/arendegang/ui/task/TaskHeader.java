package se.arendegang.ui.task;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import se.arendegang.engine.SubjectKind;
import se.arendegang.task.TaskRow;
import se.arendegang.ui.text.Due;
import se.arendegang.ui.text.Say;

/** What the task is, of which case, by when. */
class TaskHeader extends Header {

    private static final long serialVersionUID = 1L;

    TaskHeader(TaskRow row, LocalDate today) {
        addClassName("view-header");
        var name = Say.step(row.key().element());
        add(new H1(row.qualifier() == null ? name : name + " · " + row.qualifier()));
        var facts = new Div();
        facts.addClassName("facts");
        if (row.dnr() != null) {
            var link = new Anchor("arende/" + row.dnr().replace('/', '-'), row.dnr());
            link.addClassName("dnr");
            facts.add(link);
        }
        if (row.title() != null) {
            facts.add(new Span(row.title()));
        }
        if (row.key().subject().kind() == SubjectKind.NEGOTIATION) {
            facts.add(new Anchor("forhandling/" + row.key().subject().id(), Say.text("negotiation.toTheTable")));
        }
        if (row.dueOn() != null) {
            facts.add(Due.of(row.dueOn(), today));
        }
        add(facts);
    }
}
