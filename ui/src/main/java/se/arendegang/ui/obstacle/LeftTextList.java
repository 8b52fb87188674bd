package se.arendegang.ui.obstacle;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import se.arendegang.negotiation.LeftText;
import se.arendegang.ui.text.Say;

/** <i>Detta är inte förhandlat</i>: words on their way to the decision, with the way to where it is judged. */
public final class LeftTextList extends Section {

    private static final long serialVersionUID = 1L;

    public LeftTextList(List<LeftText> left) {
        this(left, one -> "");
    }

    /** @param before says which case each is of, where there are several */
    public LeftTextList(List<LeftText> left, Function<LeftText, String> before) {
        addClassNames("panel", "left-text");
        setVisible(!left.isEmpty());
        var list = new UnorderedList();
        left.forEach(one -> list.add(new ListItem(new Anchor(
                "forhandling/" + one.negotiation().value(), (before.apply(one) + " " + one.sentence()).strip()))));
        add(new H2(Say.text("left.heading")), list);
    }
}
