package se.arendegang.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arendegang.task.FieldError;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.text.Say;

/** All that is wrong, each with a way to its field. */
class Problems extends Div {

    private static final long serialVersionUID = 1L;

    Problems(List<FieldError> errors, FormFields fields) {
        addClassNames("notice", "problems");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        for (var error : errors) {
            var way = new Button(
                    fields.label(error.path()) + ": " + FormFields.sentence(error),
                    click -> fields.focus(error.path()));
            way.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            list.add(new ListItem(way));
        }
        add(new Paragraph(Say.text("task.problems", errors.size())), list);
    }
}
