package se.arendegang.ui.union;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import se.arendegang.ui.text.Say;

/** Puts something in the register right, with a reason; or strikes what should never have been there. */
final class CorrectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @return false when somebody else has corrected it meanwhile */
    interface Deed extends java.io.Serializable {
        boolean correct(boolean struck, String reason);
    }

    CorrectionDialog(Component fields, boolean mayStrike, BooleanSupplier isRight, Deed deed, Runnable changed) {
        setHeaderTitle(Say.text("union.correct"));
        var never = new Checkbox(Say.text("union.never"));
        never.setVisible(mayStrike);
        never.addValueChangeListener(change -> fields.setVisible(!change.getValue()));
        var reason = new TextArea(Say.text("field.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(Say.text("reason.missing"));
        var answer = new Paragraph();
        answer.getElement().setAttribute("role", "alert");
        var yes = new Button(Say.text("union.correct"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (reason.isInvalid() | !(never.getValue() || isRight.getAsBoolean())) {
                return;
            }
            if (deed.correct(never.getValue(), reason.getValue())) {
                close();
                changed.run();
            } else {
                answer.setText(Say.text("union.correctedMeanwhile"));
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Say.text("union.correctText")), fields, never, reason, answer);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }
}
