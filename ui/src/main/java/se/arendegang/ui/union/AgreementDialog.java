package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Agreements;
import se.arendegang.union.Union;

/** Keeps a new agreement; the one of its kind before ends the day before. */
final class AgreementDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    AgreementDialog(Agreements agreements, Union union, LocalDate today, Runnable changed) {
        setHeaderTitle(Say.text("union.agree"));
        var fields = new AgreementFields(today);
        var yes = new Button(Say.text("union.agree"), click -> {
            if (fields.isRight() && begins(agreements, union, fields)) {
                agreements.agree(union.id(), fields.agreed());
                close();
                changed.run();
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private static boolean begins(Agreements agreements, Union union, AgreementFields fields) {
        var agreed = fields.agreed();
        var later = agreements.ofUnion(union.id()).stream()
                .filter(earlier ->
                        earlier.agreement().kind() == agreed.agreement().kind())
                .filter(earlier -> !earlier.from().isBefore(agreed.from()))
                .findFirst();
        later.ifPresent(one -> fields.refuseFrom(Say.text("union.laterStands", Dates.exact(one.from()))));
        return later.isEmpty();
    }
}
