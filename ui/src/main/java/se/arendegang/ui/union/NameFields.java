package se.arendegang.ui.union;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.arendegang.ui.form.DateField;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Union;
import se.arendegang.union.UnionCorrections;

/** A name that was written wrong, and the day it was taken; the first name has none. */
final class NameFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Say.text("union.name"));
    private final DatePicker from = DateField.labelled(Say.text("union.from"));
    private final transient Union union;
    private final transient Union.Name mistaken;

    NameFields(Union union, Union.Name mistaken) {
        this.union = union;
        this.mistaken = mistaken;
        name.setWidthFull();
        name.setValue(mistaken.name());
        from.setVisible(mistaken.from() != null);
        from.setValue(mistaken.from());
        add(name, from);
    }

    boolean isRight(UnionCorrections corrections) {
        var taken = !corrections.isFree(name.getValue(), union.id(), mistaken);
        name.setInvalid(name.getValue().isBlank() || taken);
        name.setErrorMessage(Say.text(taken ? "union.nameTaken" : "union.nameMissing"));
        from.setInvalid(!right().canStandFor(mistaken, before()));
        from.setErrorMessage(Say.text("union.nameOrder"));
        return !name.isInvalid() && !from.isInvalid();
    }

    Union.Name right() {
        return new Union.Name(name.getValue().strip(), from.getValue(), mistaken.to());
    }

    Union.@Nullable Name before() {
        var at = union.names().indexOf(mistaken);
        return at == 0 ? null : union.names().get(at - 1);
    }
}
