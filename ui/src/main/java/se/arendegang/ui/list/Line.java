package se.arendegang.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One line of a list: a link, when there is somewhere to go, and what there is to know, most important first. */
public record Line(String address, String what, String number, String about, String who, String when) {

    Component draw() {
        if (address.isEmpty()) {
            var line = new Span();
            line.addClassName("line");
            fill(line);
            return line;
        }
        var line = new Anchor(address);
        line.addClassName("line");
        fill(line);
        return line;
    }

    private void fill(HasComponents line) {
        line.add(cell("what", what), cell("dnr", number), cell("about", about), cell("who", who), cell("due", when));
    }

    private static Span cell(String kind, String text) {
        var cell = new Span(text);
        cell.addClassName(kind);
        return cell;
    }
}
