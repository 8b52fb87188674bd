package se.arendegang.ui.minutes;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.arendegang.negotiation.minutes.SectionWords;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** What stood in a section before, newest first: nothing written is lost. */
final class PastWords {

    private PastWords() {}

    static Details of(List<SectionWords> past) {
        var all = new Div();
        for (var one : past.reversed()) {
            all.add(new Paragraph(Say.text("minutes.pastHead", one.writtenBy(), Dates.minute(one.writtenAt()))));
            all.add(Prose.of(one.text() == null ? Say.text("minutes.fromData") : one.text()));
        }
        return new Details(Say.text("minutes.past", past.size()), all);
    }
}
