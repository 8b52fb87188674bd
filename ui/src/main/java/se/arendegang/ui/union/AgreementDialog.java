package se.arendegang.ui.union;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import se.arendegang.ui.form.DateField;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Union;
import se.arendegang.union.UnionAgreement;
import se.arendegang.union.Unions;

/** Keeps a new agreement; the one before ends the day before. */
final class AgreementDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What samverkan may be put in place of; 14 and 38 §§ only if so agreed (MBL 4 §). */
    private static final List<String> PARAGRAPHS = List.of("11", "12", "14", "19", "38");

    private final transient Unions unions;
    private final transient Union union;
    private final TextField name = new TextField(Say.text("union.agreementName"));
    private final CheckboxGroup<String> replaces = new CheckboxGroup<>(Say.text("union.replacesField"));
    private final IntegerField days = new IntegerField(Say.text("union.daysField"));
    private final DatePicker from = DateField.labelled(Say.text("union.from"));
    private final DatePicker to = DateField.labelled(Say.text("union.to"));

    AgreementDialog(Unions unions, Union union, LocalDate today, Runnable changed) {
        this.unions = unions;
        this.union = union;
        setHeaderTitle(Say.text("union.agree"));
        name.setWidthFull();
        replaces.setItems(PARAGRAPHS);
        replaces.setItemLabelGenerator(paragraph -> paragraph + " §");
        days.setValue(UnionAgreement.USUAL.centralRequestDays());
        from.setValue(today);
        to.setHelperText(Say.text("union.openEnded"));
        var yes = new Button(Say.text("union.agree"), click -> {
            if (isRight()) {
                unions.agree(
                        union.id(),
                        new UnionAgreement(
                                name.getValue().strip(),
                                PARAGRAPHS.stream()
                                        .filter(replaces.getValue()::contains)
                                        .toList(),
                                days.getValue()),
                        from.getValue(),
                        to.getValue());
                close();
                changed.run();
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(name, replaces, days, from, to);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(Say.text("form.cancel"), click -> close()), yes);
    }

    private boolean isRight() {
        name.setErrorMessage(Say.text("union.nameMissing"));
        name.setInvalid(name.getValue().isBlank());
        days.setErrorMessage(Say.text("union.daysMissing"));
        days.setInvalid(days.isEmpty() || days.getValue() < 1);
        var first = from.getValue();
        from.setErrorMessage(Say.text("union.fromMissing"));
        from.setInvalid(first == null);
        if (first != null) {
            unions.agreements(union.id()).stream()
                    .filter(earlier -> !earlier.from().isBefore(first))
                    .findFirst()
                    .ifPresent(later -> {
                        from.setErrorMessage(Say.text("union.laterStands", Dates.exact(later.from())));
                        from.setInvalid(true);
                    });
        }
        to.setErrorMessage(Say.text("union.toBeforeFrom"));
        to.setInvalid(first != null && to.getValue() != null && to.getValue().isBefore(first));
        return !name.isInvalid() && !days.isInvalid() && !from.isInvalid() && !to.isInvalid();
    }
}
