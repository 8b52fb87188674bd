package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.minutes.MinutesTitle;
import se.arendegang.ui.text.Say;

/** The way to each set of minutes. */
final class MinutesLinks extends Section {

    private static final long serialVersionUID = 1L;

    MinutesLinks(Negotiation negotiation) {
        addClassName("panel");
        add(new H2(Say.text("minutes.heading")));
        if (negotiation.minutes().isEmpty()) {
            add(new Paragraph(Say.text("minutes.none")));
        }
        var list = new UnorderedList();
        negotiation
                .minutes()
                .forEach(minutes -> list.add(new ListItem(
                        new Anchor("protokoll/" + minutes.id().value(), MinutesTitle.of(negotiation, minutes)))));
        add(list);
    }
}
