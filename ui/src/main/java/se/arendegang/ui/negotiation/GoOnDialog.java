package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import se.arendegang.ui.text.Say;

/** To decide before the negotiation has ended: on which ground, and why. Without a ground it is a breach, and says so. */
final class GoOnDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final List<String> GROUNDS = List.of("synnerliga_skal", "sarskilda_skal", "none");

    private final RadioButtonGroup<String> ground = new RadioButtonGroup<>(Say.text("obstacle.whichGround"));
    private final TextArea reason = new TextArea(Say.text("field.reason"));

    GoOnDialog(BiConsumer<String, String> go) {
        setHeaderTitle(Say.text("obstacle.goOn"));
        ground.setItems(GROUNDS);
        ground.setItemLabelGenerator(code -> Say.text("obstacle.ground." + code));
        ground.setRequired(true);
        reason.setWidthFull();
        var yes = new Button(Say.text("obstacle.goOnNow"), click -> {
            if (isComplete()) {
                close();
                go.accept(ground.getValue(), reason.getValue().strip());
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(new Paragraph(Say.text("obstacle.goOnText")), ground, reason));
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private boolean isComplete() {
        ground.setInvalid(ground.isEmpty());
        ground.setErrorMessage(Say.text("obstacle.groundMissing"));
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage(Say.text("reason.missing"));
        return !ground.isEmpty() && !reason.isEmpty();
    }
}
