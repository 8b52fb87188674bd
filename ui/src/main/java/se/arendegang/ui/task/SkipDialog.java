package se.arendegang.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.arendegang.ui.text.Say;

/** Asks once, names what follows, and wants a reason. */
class SkipDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    SkipDialog(Consumer<String> skip) {
        setHeaderTitle(Say.text("task.skip"));
        var reason = new TextArea(Say.text("task.skipReason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var go = new Button(Say.text("task.skipGo"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(Say.text("task.skipReasonMissing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            close();
            skip.accept(reason.getValue().strip());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Say.text("task.skipText")), reason);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), go);
    }
}
