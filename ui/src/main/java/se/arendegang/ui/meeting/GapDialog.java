package se.arendegang.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.ui.form.FormFields;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** Since when a notice was down, when it was posted again, and why. */
final class GapDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final LocalDate posted;
    private final FormFields fields = new FormFields(List.of(
            Field.date("gone_on").required(),
            Field.date("again_on").required(),
            Field.text("reason").required()));

    GapDialog(LocalDate posted, Gap report) {
        this.posted = posted;
        setHeaderTitle(Say.text("gap.report"));
        var yes = new Button(Say.text("gap.now"), click -> {
            var errors = errors();
            fields.show(errors);
            if (errors.isEmpty()) {
                close();
                report.report(day("gone_on"), day("again_on"), fields.values().textOrEmpty("reason"));
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Say.text("gap.text")), fields);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private LocalDate day(String name) {
        return fields.values().date(name).orElseThrow();
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<>(fields.unreadable());
        for (var name : List.of("gone_on", "again_on", "reason")) {
            if (fields.values().text(name).isEmpty()) {
                errors.add(FieldError.of(name, "required"));
            }
        }
        if (errors.isEmpty() && day("gone_on").isBefore(posted)) {
            errors.add(FieldError.of("gone_on", "gap-before-posting", Dates.exact(posted)));
        }
        if (errors.isEmpty() && day("again_on").isBefore(day("gone_on"))) {
            errors.add(FieldError.of("again_on", "gap-backwards"));
        }
        return errors;
    }
}
