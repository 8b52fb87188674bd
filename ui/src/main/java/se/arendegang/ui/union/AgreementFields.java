package se.arendegang.ui.union;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.arendegang.ui.form.DateField;
import se.arendegang.ui.text.Say;
import se.arendegang.union.Agreed;
import se.arendegang.union.AgreementKind;
import se.arendegang.union.UnionAgreement;

/** What an agreement says; only a co-operation agreement is asked what it replaces. */
final class AgreementFields extends Div {

    private static final long serialVersionUID = 1L;

    /** What samverkan may be put in place of; 14 and 38 §§ only if so agreed (MBL 4 §). */
    private static final List<String> PARAGRAPHS = List.of("11", "12", "14", "19", "38");

    private final RadioButtonGroup<AgreementKind> kind = new RadioButtonGroup<>(Say.text("union.kind"));
    private final TextField name = new TextField(Say.text("union.agreementName"));
    private final CheckboxGroup<String> replaces = new CheckboxGroup<>(Say.text("union.replacesField"));
    private final IntegerField days = new IntegerField(Say.text("union.daysField"));
    private final DatePicker from = DateField.labelled(Say.text("union.from"));
    private final DatePicker to = DateField.labelled(Say.text("union.to"));

    AgreementFields(LocalDate today) {
        addClassName("fields");
        kind.setItems(AgreementKind.values());
        kind.setItemLabelGenerator(one -> Say.text("union.kind." + one.code()));
        name.setWidthFull();
        replaces.setItems(PARAGRAPHS);
        replaces.setItemLabelGenerator(paragraph -> paragraph + " §");
        kind.addValueChangeListener(change -> replaces.setVisible(change.getValue() == AgreementKind.COOPERATION));
        kind.setValue(AgreementKind.COLLECTIVE);
        replaces.setVisible(false);
        days.setValue(UnionAgreement.USUAL_DAYS);
        from.setValue(today);
        to.setHelperText(Say.text("union.openEnded"));
        add(kind, name, replaces, days, from, to);
    }

    AgreementFields showing(Agreed agreed) {
        kind.setValue(agreed.agreement().kind());
        name.setValue(agreed.agreement().name());
        replaces.setValue(Set.copyOf(agreed.agreement().replaces()));
        days.setValue(agreed.agreement().centralRequestDays());
        from.setValue(agreed.from());
        to.setValue(agreed.to());
        return this;
    }

    boolean isRight() {
        name.setErrorMessage(Say.text("union.nameMissing"));
        name.setInvalid(name.getValue().isBlank());
        days.setErrorMessage(Say.text("union.daysMissing"));
        days.setInvalid(days.isEmpty() || days.getValue() < 1);
        replaces.setErrorMessage(Say.text("union.replacesMissing"));
        replaces.setInvalid(replaces.isVisible() && replaces.isEmpty());
        from.setErrorMessage(Say.text("union.fromMissing"));
        from.setInvalid(from.isEmpty());
        to.setErrorMessage(Say.text("union.toBeforeFrom"));
        to.setInvalid(!from.isEmpty() && !to.isEmpty() && to.getValue().isBefore(from.getValue()));
        return !name.isInvalid() && !days.isInvalid() && !replaces.isInvalid() && !from.isInvalid() && !to.isInvalid();
    }

    void refuseFrom(String because) {
        from.setErrorMessage(because);
        from.setInvalid(true);
    }

    Agreed agreed() {
        var replaced = kind.getValue() == AgreementKind.COOPERATION
                ? PARAGRAPHS.stream().filter(replaces.getValue()::contains).toList()
                : List.<String>of();
        var agreement = new UnionAgreement(kind.getValue(), name.getValue().strip(), replaced, days.getValue());
        return new Agreed(agreement, from.getValue(), to.getValue());
    }
}
