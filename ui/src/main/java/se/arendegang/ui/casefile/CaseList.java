package se.arendegang.ui.casefile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.arendegang.casefile.CaseFile;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Cases as lines, each a link. */
class CaseList extends Div {

    private static final long serialVersionUID = 1L;

    CaseList(List<CaseFile> cases, String empty, LocalDate today) {
        if (cases.isEmpty()) {
            var nothing = new Paragraph(empty);
            nothing.addClassName("empty");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        cases.forEach(file -> list.add(new ListItem(line(file, today))));
        add(list);
    }

    private static Anchor line(CaseFile file, LocalDate today) {
        var line = new Anchor(CaseAddress.of(file));
        line.addClassNames("line", "case-line");
        line.add(cell("dnr", file.dnr()));
        line.add(cell("what", file.title()));
        line.add(cell("stage", Say.text("stage." + file.stage().code())));
        line.add(cell("who", file.officerName() == null ? "" : file.officerName()));
        line.add(cell("due", Say.text("inbox.since", Dates.day(file.stageSince(), today))));
        return line;
    }

    private static Span cell(String kind, String text) {
        var cell = new Span(text);
        cell.addClassName(kind);
        return cell;
    }
}
