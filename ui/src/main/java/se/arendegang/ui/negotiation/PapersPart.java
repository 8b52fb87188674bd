package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.LaidPapers;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.ui.login.SignedIn;
import se.arendegang.ui.text.Say;

/** The papers on the table, with the way to lay another there after the call. */
@Component
class PapersPart {

    private final NegotiationTable table;
    private final LaidPapers laid;
    private final SignedIn signedIn;

    PapersPart(NegotiationTable table, LaidPapers laid, SignedIn signedIn) {
        this.table = table;
        this.laid = laid;
        this.signedIn = signedIn;
    }

    PaperList of(Negotiation negotiation, Runnable after) {
        var list = new PaperList(table.papers(negotiation), table.receipts(negotiation));
        var actor = signedIn.actor();
        if (laid.mayLay(negotiation, actor)) {
            list.add(new Button(
                    Say.text("papers.lay"),
                    click -> new LayDialog(laid.choices(negotiation.caseId()), (version, label, dispatched) -> {
                                var isNew = laid.lay(negotiation, version, label, dispatched, actor);
                                if (isNew) {
                                    after.run();
                                }
                                return isNew;
                            })
                            .open()));
        }
        return list;
    }
}
