package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import se.arendegang.negotiation.Corrected;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.ui.text.Say;

/** Corrects who the parties are, with a reason; what cannot be done says why and what to do instead. */
final class PartyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(Say.text("field.reason"));
    private final Paragraph answer = new Paragraph();
    private final transient Runnable changed;

    PartyDialog(List<UnionParty> parties, List<String> others, PartyCorrections way, Runnable changed) {
        this.changed = changed;
        setHeaderTitle(Say.text("party.correct"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        answer.getElement().setAttribute("role", "alert");
        var union = new ComboBox<String>(Say.text("party.add"), others);
        union.setWidthFull();
        var party = new Select<UnionParty>();
        party.setLabel(Say.text("party.remove"));
        party.setItems(parties);
        party.setItemLabelGenerator(one -> one == null ? "" : one.name());
        party.setWidthFull();
        add(
                new Paragraph(Say.text("party.text")),
                reason,
                union,
                deed("party.addNow", () -> union.isEmpty() ? null : way.add(union.getValue(), reason.getValue())),
                party,
                deed("party.removeNow", () -> party.isEmpty() ? null : way.remove(party.getValue(), reason.getValue())),
                answer);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()));
    }

    private Button deed(String words, Supplier<@org.jspecify.annotations.Nullable Corrected> deed) {
        var button = new Button(Say.text(words), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(Say.text("reason.missing"));
            if (!reason.isInvalid()) {
                follow(deed.get());
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void follow(@org.jspecify.annotations.Nullable Corrected became) {
        if (became == Corrected.DONE) {
            close();
            changed.run();
        } else {
            answer.setText(Say.text("party." + (became == null ? "NOBODY" : became.name())));
        }
    }
}
