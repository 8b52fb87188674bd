package se.arendegang.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import se.arendegang.task.Field;
import se.arendegang.ui.text.Say;

/** One row of a repeated group, with its number and the buttons that move it. */
final class Row extends Div {

    private static final long serialVersionUID = 1L;

    private final FormFields fields;
    private final Span number = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;

    Row(String element, Field group, RowsEditor rows) {
        // a column may be called otherwise than the form's own field of the same name
        fields = new FormFields(element + "." + group.name(), group.columns());
        addClassName("row");
        up = button(VaadinIcon.ARROW_UP, () -> rows.move(this, -1));
        down = button(VaadinIcon.ARROW_DOWN, () -> rows.move(this, 1));
        remove = button(VaadinIcon.CLOSE_SMALL, () -> rows.remove(this));
        number.addClassName("row-number");
        var tools = new Div(number, up, down, remove);
        tools.addClassName("row-tools");
        add(tools, fields);
    }

    private static Button button(VaadinIcon icon, Runnable deed) {
        var button = new Button(icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    FormFields fields() {
        return fields;
    }

    /** Tells the row which it is of how many. */
    void stands(int index, int of) {
        int shown = index + 1;
        number.setText(String.valueOf(shown));
        up.setEnabled(index > 0);
        down.setEnabled(index < of - 1);
        name(up, "form.moveUp", shown);
        name(down, "form.moveDown", shown);
        name(remove, "form.removeRow", shown);
    }

    private static void name(Button button, String text, int row) {
        button.setAriaLabel(Say.text(text, row));
        button.setTooltipText(Say.text(text, row));
    }
}
