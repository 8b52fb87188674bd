package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.ui.form.ReasonDialog;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** The vetoes of a negotiation under 38 §, and what the person may do about them; hidden when there is neither. */
final class VetoList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Negotiation negotiation;
    private final transient NegotiationTable table;
    private final transient Runnable after;

    VetoList(Negotiation negotiation, NegotiationTable table, Runnable after) {
        this.negotiation = negotiation;
        this.table = table;
        this.after = after;
        addClassName("panel");
        negotiation.parties().forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private void add(UnionParty party) {
        var veto = party.veto();
        if (veto != null) {
            add(new Paragraph(Say.text(
                    veto.resolved() == null ? "veto.stands" : "veto.was." + veto.resolved(),
                    party.name(),
                    veto.on() == null ? "–" : veto.on().toString())));
            if (veto.text() != null) {
                add(Prose.of(veto.text()));
            }
        }
        table.waysOutOfVeto(party).forEach(how -> add(resolving(party, how)));
        if (table.mayDeclareVeto(negotiation, party)) {
            add(declaring(party));
        }
    }

    private Button declaring(UnionParty party) {
        return button(
                "veto.declare",
                click -> new ReasonDialog(
                                Say.text("veto.declare"), Say.text("veto.declareText"), Say.text("desk.text"), text -> {
                                    table.declareVeto(negotiation, party, text);
                                    after.run();
                                })
                        .open());
    }

    private Button resolving(UnionParty party, String how) {
        return button("veto." + how, click -> {
            table.resolveVeto(negotiation, party, how);
            after.run();
        });
    }

    private static Button button(
            String text,
            com.vaadin.flow.component.ComponentEventListener<com.vaadin.flow.component.ClickEvent<Button>> deed) {
        var button = new Button(Say.text(text), deed);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
