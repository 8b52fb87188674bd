package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.function.Supplier;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Agreed;
import se.arendegang.union.Union;

/** The ways to put right what is wrong about one union. */
record Mistakes(UnionRegister register, Union union, LocalDate today, Runnable changed) {

    Button agreement(Agreed mistaken) {
        return button(mistaken.agreement().name(), () -> {
            var fields = new AgreementFields(today).showing(mistaken);
            return new CorrectionDialog(
                    fields,
                    true,
                    () -> fields.isRight() && stands(fields, mistaken),
                    (struck, reason) -> register.corrections()
                            .agreement(
                                    union.id(), mistaken, struck ? null : fields.agreed(), reason, register.keeper()),
                    changed);
        });
    }

    private boolean stands(AgreementFields fields, Agreed mistaken) {
        var other = register.agreements().ofUnion(union.id()).stream()
                .filter(agreed -> !agreed.equals(mistaken))
                .filter(fields.agreed()::collidesWith)
                .findFirst();
        other.ifPresent(agreed ->
                fields.refuseFrom(Say.text("union.collides", agreed.agreement().name(), Dates.exact(agreed.from()))));
        return other.isEmpty();
    }

    Button name(Union.Name mistaken) {
        return button(mistaken.name(), () -> {
            var fields = new NameFields(union, mistaken);
            return new CorrectionDialog(
                    fields,
                    fields.before() != null,
                    () -> fields.isRight(register.corrections()),
                    (struck, reason) -> register.corrections()
                            .name(union.id(), mistaken, struck ? null : fields.right(), reason, register.keeper()),
                    changed);
        });
    }

    private static Button button(String what, Supplier<Dialog> dialog) {
        var correct =
                new Button(Say.text("union.correct"), click -> dialog.get().open());
        correct.setAriaLabel(Say.text("union.correctThis", what));
        correct.addThemeVariants(ButtonVariant.SMALL);
        return correct;
    }
}
