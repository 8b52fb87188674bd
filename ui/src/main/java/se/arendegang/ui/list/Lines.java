package se.arendegang.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lines one under another, or a sentence on what would be here. */
public class Lines extends Div {

    private static final long serialVersionUID = 1L;

    public Lines(List<Line> lines, String empty) {
        if (lines.isEmpty()) {
            var nothing = new Paragraph(empty);
            nothing.addClassName("empty");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(line -> list.add(new ListItem(line.draw())));
        add(list);
    }
}
