package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import se.arendegang.negotiation.mark.MarkKind;
import se.arendegang.ui.text.Say;

/** Sets one of the two marks; secrecy is not set without its paragraph. */
final class MarkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField provision = new TextField(Say.text("mark.provision"));
    private final TextArea about = new TextArea(Say.text("mark.about"));

    MarkDialog(MarkKind kind, BiConsumer<String, String> set) {
        var name = Say.text("mark.set." + kind.code());
        setHeaderTitle(name);
        about.setWidthFull();
        provision.setWidthFull();
        provision.setHelperText(Say.text("mark.provisionHelp"));
        provision.setVisible(kind == MarkKind.SECRECY);
        var yes = new Button(name, click -> {
            if (isComplete()) {
                close();
                set.accept(about.getValue().strip(), provision.getValue().strip());
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Say.text("mark.means." + kind.code())), provision, about);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private boolean isComplete() {
        about.setInvalid(about.isEmpty());
        about.setErrorMessage(Say.text("mark.aboutMissing"));
        provision.setInvalid(provision.isVisible() && provision.isEmpty());
        provision.setErrorMessage(Say.text("mark.provisionMissing"));
        return !about.isInvalid() && !provision.isInvalid();
    }
}
