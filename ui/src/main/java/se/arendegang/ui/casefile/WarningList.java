package se.arendegang.ui.casefile;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arendegang.ui.text.Say;

/** What a recorded case was taken in in spite of: how many things, and each in words. */
class WarningList extends Div {

    private static final long serialVersionUID = 1L;

    WarningList(List<String> warnings) {
        addClassName("recorded-warnings");
        if (!warnings.isEmpty()) {
            var list = new UnorderedList();
            warnings.forEach(warning -> list.add(new ListItem(warning)));
            var label = warnings.size() == 1 ? "case.warning" : "case.warnings";
            add(new Details(Say.text(label, warnings.size()), list));
        }
    }
}
