package se.arendegang.ui.union;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Correction;

/** What stood in the register until somebody put it right. */
final class CorrectionsPart extends Details {

    private static final long serialVersionUID = 1L;

    CorrectionsPart(List<Correction> corrections) {
        super(Say.text("union.corrections", corrections.size()));
        var all = new UnorderedList();
        corrections.forEach(one -> all.add(new ListItem(said(one))));
        add(all);
    }

    private static String said(Correction one) {
        var became = one.became();
        return (became == null ? Say.text("union.struck", one.was()) : Say.text("union.corrected", one.was(), became))
                + " " + Say.text("union.correctedBy", one.by(), Dates.minute(one.at()), one.reason());
    }
}
