package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Unions;

/** Registers a union under a name that no other has or had. */
final class UnionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    UnionDialog(Unions unions, Consumer<String> register) {
        setHeaderTitle(Say.text("union.add"));
        var name = new TextField(Say.text("union.name"));
        name.setWidthFull();
        var yes = new Button(Say.text("union.add"), click -> {
            if (isFree(unions, name)) {
                close();
                register.accept(name.getValue().strip());
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(name);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    static boolean isFree(Unions unions, TextField name) {
        var taken = !name.isEmpty() && unions.all().stream().anyMatch(union -> union.isCalled(name.getValue()));
        name.setInvalid(name.getValue().isBlank() || taken);
        name.setErrorMessage(Say.text(taken ? "union.nameTaken" : "union.nameMissing"));
        return !name.isInvalid();
    }
}
