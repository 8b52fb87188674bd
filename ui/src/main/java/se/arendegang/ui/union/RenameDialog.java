package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import se.arendegang.ui.form.DateField;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Union;
import se.arendegang.union.Unions;

/** A union goes on under a new name from a day; the old one stays known. */
final class RenameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RenameDialog(Unions unions, Union union, LocalDate today, Runnable changed) {
        setHeaderTitle(Say.text("union.rename"));
        var name = new TextField(Say.text("union.renamed"));
        name.setWidthFull();
        var from = DateField.labelled(Say.text("union.from"));
        from.setValue(today);
        var yes = new Button(Say.text("union.rename"), click -> {
            from.setInvalid(from.isEmpty());
            from.setErrorMessage(Say.text("union.fromMissing"));
            var since = union.names().getLast().from();
            if (!from.isEmpty() && since != null && !from.getValue().isAfter(since)) {
                from.setErrorMessage(Say.text("union.nameSince", Dates.exact(since)));
                from.setInvalid(true);
            }
            if (UnionDialog.isFree(unions, name) && !from.isInvalid()) {
                unions.rename(union.id(), name.getValue().strip(), from.getValue());
                close();
                changed.run();
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(name, from));
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }
}
