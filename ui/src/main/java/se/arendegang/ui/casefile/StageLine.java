package se.arendegang.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import se.arendegang.casefile.Stage;
import se.arendegang.ui.text.Say;

/** The stages in a row: passed, present, to come; each said in words, too. */
class StageLine extends OrderedList {

    private static final long serialVersionUID = 1L;

    StageLine(Stage present, boolean ended) {
        addClassName("stages");
        getElement().setAttribute("aria-label", Say.text("case.stages"));
        for (var stage : Stage.values()) {
            var state = stage.compareTo(present) < 0 ? "passed" : stage == present ? "present" : "ahead";
            var name = Say.text(ended && stage == present ? "stage.ended" : "stage." + stage.code());
            var item = new ListItem(dot(ended ? "passed" : state), new Span(name), spoken(state));
            item.addClassName(state);
            item.getElement().setAttribute("aria-current", state.equals("present") ? "step" : "false");
            add(item);
        }
    }

    private static Span dot(String state) {
        var dot = new Span(state.equals("passed") ? "●" : state.equals("present") ? "◐" : "○");
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    private static Span spoken(String state) {
        var words = new Span(" (" + Say.text("case.stage." + state) + ")");
        words.addClassName("spoken");
        return words;
    }
}
