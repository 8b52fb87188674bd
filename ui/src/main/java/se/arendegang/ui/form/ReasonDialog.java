package se.arendegang.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import se.arendegang.ui.text.Say;

/** Asks once, names the consequence, and wants a reason. */
public class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public ReasonDialog(String deed, String consequence, Consumer<String> go) {
        this(deed, consequence, Say.text("field.reason"), go);
    }

    /** @param label what is to be written, when it is more than a reason */
    public ReasonDialog(String deed, String consequence, String label, Consumer<String> go) {
        setHeaderTitle(deed);
        var reason = new TextArea(label);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var yes = new Button(deed, click -> {
            if (reason.isEmpty()) {
                reason.setErrorMessage(Say.text("reason.missingAs", label.toLowerCase(Locale.ROOT)));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            close();
            go.accept(reason.getValue().strip());
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(consequence), reason);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }
}
