package se.arendegang.ui.task;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.arendegang.task.Material;
import se.arendegang.ui.text.Marked;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** What there is to read beside the form. */
class Reading extends Section {

    private static final long serialVersionUID = 1L;

    Reading(List<Material> material) {
        addClassName("reading");
        add(new H2(Say.text("task.reading")));
        for (var piece : material) {
            var open = new Details(piece.heading(), written(piece));
            open.setOpened(true);
            add(open);
        }
    }

    private static Div written(Material piece) {
        return piece.before() == null ? Prose.of(piece.text()) : Marked.between(piece.before(), piece.text());
    }
}
