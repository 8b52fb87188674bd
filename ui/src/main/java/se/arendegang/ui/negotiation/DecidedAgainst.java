package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.arendegang.document.WordDifference;
import se.arendegang.ui.text.Marked;
import se.arendegang.ui.text.Say;

/** What was decided, word by word against what was negotiated. */
final class DecidedAgainst extends Section {

    private static final long serialVersionUID = 1L;

    DecidedAgainst(String negotiated, String decided, String when) {
        addClassName("panel");
        add(new H2(Say.text("decided.heading")), new Paragraph(when));
        if (!WordDifference.isAny(negotiated, decided)) {
            add(new Paragraph(Say.text("decided.same")));
        }
        add(Marked.between(negotiated, decided));
    }
}
