package se.arendegang.ui.list;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** A panel with a heading and pairs of name and value; a value that is not there is left out. */
public class Facts extends Section {

    private static final long serialVersionUID = 1L;

    private final DescriptionList pairs = new DescriptionList();

    public Facts(String heading) {
        addClassName("panel");
        pairs.addClassName("pairs");
        add(new H2(heading), pairs);
    }

    /** @param text the key of the name's text */
    public Facts with(String text, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            pairs.add(
                    new DescriptionList.Term(Say.text(text)),
                    new DescriptionList.Description(
                            new Div(value instanceof LocalDate day ? Dates.full(day) : value.toString())));
        }
        return this;
    }

    public boolean isEmpty() {
        return pairs.getComponentCount() == 0;
    }

    /** Links one after another, when there are any. */
    public Facts linked(String text, List<Anchor> links) {
        if (!links.isEmpty()) {
            var all = new Div();
            links.forEach(link -> all.add(link, new Text(" ")));
            pairs.add(new DescriptionList.Term(Say.text(text)), new DescriptionList.Description(all));
        }
        return this;
    }

    public Facts with(String text, @Nullable List<String> values) {
        return with(text, values == null ? null : (Object) String.join(", ", values));
    }
}
