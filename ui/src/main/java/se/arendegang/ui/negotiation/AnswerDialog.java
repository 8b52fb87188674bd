package se.arendegang.ui.negotiation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiPredicate;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.EmployerAnswer;
import se.arendegang.ui.text.Prose;
import se.arendegang.ui.text.Say;

/** Answers one demand. Who comes second is told so; what was typed stays to be copied. */
final class AnswerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<EmployerAnswer> which = new RadioButtonGroup<>(Say.text("answer.which"));
    private final TextArea text = new TextArea(Say.text("field.employer_answer_text"));

    /** @param give takes the answer and says whether it was the first */
    AnswerDialog(Demand demand, BiPredicate<EmployerAnswer, String> give) {
        setHeaderTitle(Say.text("answer.heading"));
        which.setItems(EmployerAnswer.values());
        which.setItemLabelGenerator(answer -> Say.text("choice." + answer.code()));
        which.getElement().getThemeList().add("vertical");
        text.setWidthFull();
        var yes = new Button(Say.text("answer.give"), click -> {
            which.setInvalid(which.isEmpty());
            which.setErrorMessage(Say.text("answer.missing"));
            if (!which.isEmpty()) {
                tryTo(give);
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(Prose.of(demand.text() == null ? "" : demand.text()), which, text);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private void tryTo(BiPredicate<EmployerAnswer, String> give) {
        if (give.test(which.getValue(), text.getValue().strip())) {
            close();
        } else {
            text.setErrorMessage(Say.text("answer.second"));
            text.setInvalid(true);
        }
    }
}
