package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.arendegang.task.Option;
import se.arendegang.ui.text.Say;

/** Lays one version of a document on the table; that it lies there already is said, and nothing is sent twice. */
final class LayDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<Option> version = new Select<>();
    private final TextField label = new TextField(Say.text("field.label"));
    private final RadioButtonGroup<String> standing = new RadioButtonGroup<>(Say.text("field.standing"));

    LayDialog(List<Option> choices, Lay lay) {
        setHeaderTitle(Say.text("papers.lay"));
        version.setLabel(Say.text("field.version"));
        version.setItems(choices);
        version.setItemLabelGenerator(one -> one == null ? "" : one.label());
        version.setWidthFull();
        label.setWidthFull();
        standing.setItems("proposal", "draft_for_views");
        standing.setItemLabelGenerator(code -> Say.text("choice." + code));
        standing.setValue("proposal");
        if (!choices.isEmpty()) {
            version.setValue(choices.getLast());
        }
        var yes = new Button(Say.text("papers.layNow"), click -> tryTo(lay));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setEnabled(!choices.isEmpty());
        var text = new Paragraph(Say.text(choices.isEmpty() ? "papers.none" : "papers.layText"));
        add(text, version, label, standing);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private void tryTo(Lay lay) {
        var chosen = version.getValue();
        var isNew = lay.now(chosen.value(), label.getValue().strip(), "proposal".equals(standing.getValue()));
        version.setErrorMessage(Say.text("papers.liesThere"));
        version.setInvalid(!isNew);
        if (isNew) {
            close();
        }
    }
}
