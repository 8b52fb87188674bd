package se.arendegang.ui.union;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Agreed;
import se.arendegang.union.AgreementKind;

/** One agreement, with the way to put it right. */
final class AgreementPart extends Div {

    private static final long serialVersionUID = 1L;

    AgreementPart(Agreed agreed, Mistakes mistakes) {
        addClassName("said");
        var what = agreed.agreement();
        var effect = what.kind() == AgreementKind.COLLECTIVE
                ? Say.text("union.makesParty")
                : Say.text("union.replaces", String.join(", ", what.replaces()));
        var to = agreed.to() == null ? Say.text("union.openEnded") : Say.text("union.until", Dates.full(agreed.to()));
        add(
                new Paragraph(Say.text("union.kind." + what.kind().code()) + ": "
                        + Say.text("union.agreement", what.name(), Dates.full(agreed.from()), to)),
                new Paragraph(effect + ". " + Say.text("union.days", what.centralRequestDays()) + "."),
                mistakes.agreement(agreed));
    }
}
