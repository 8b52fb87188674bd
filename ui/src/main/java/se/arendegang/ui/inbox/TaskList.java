package se.arendegang.ui.inbox;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.arendegang.task.TaskRow;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Due;
import se.arendegang.ui.text.Say;

/** Tasks as lines, each a link. */
public class TaskList extends Div {

    private static final long serialVersionUID = 1L;

    /** A person reads a screen or two; the search finds the rest. */
    private static final int SHOWN = 200;

    public TaskList(List<TaskRow> rows, String empty, LocalDate today) {
        if (rows.isEmpty()) {
            var nothing = new Paragraph(empty);
            nothing.addClassName("empty");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        rows.stream().limit(SHOWN).forEach(row -> list.add(new ListItem(line(row, today))));
        add(list);
        if (rows.size() > SHOWN) {
            add(new Paragraph(Say.text("inbox.more", SHOWN, rows.size())));
        }
    }

    private static Anchor line(TaskRow row, LocalDate today) {
        var line = new Anchor("uppgift/" + row.id().value());
        line.addClassName("line");
        var name = Say.step(row.key().element());
        line.add(cell("what", row.qualifier() == null ? name : name + " · " + row.qualifier()));
        line.add(cell("dnr", row.dnr() == null ? "" : row.dnr()));
        line.add(cell("about", row.title() == null ? "" : row.title()));
        line.add(cell("who", who(row, today)));
        line.add(row.dueOn() == null ? cell("due", "") : Due.of(row.dueOn(), today));
        return line;
    }

    private static String who(TaskRow row, LocalDate today) {
        if (row.mine()) {
            return Say.text("inbox.yours");
        }
        return row.assigneeName() == null
                ? Say.text("inbox.since", Dates.day(row.since(), today))
                : Say.text("inbox.with", row.assigneeName());
    }

    private static Span cell(String kind, String text) {
        var cell = new Span(text);
        cell.addClassName(kind);
        return cell;
    }
}
