package se.arendegang.ui.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arendegang.task.Field;
import se.arendegang.task.Option;
import se.arendegang.ui.text.Say;

/** One editor per kind of field; a kind without one does not compile. */
final class Editors {

    /** Above so many options people search instead of look. */
    private static final int SEARCHED = 12;

    private Editors() {}

    static FieldEditor of(String element, Field field) {
        var label = label(element, field);
        return switch (field.type()) {
            case LINE -> line(label);
            case TEXT -> text(label);
            case DATE -> date(label);
            case TIME -> time(label);
            case NUMBER -> number(label);
            case YES_NO -> yesNo(label);
            case CHOICE -> choice(label, field);
            case LINES -> lines(label);
            case ROWS -> new RowsEditor(element, field);
            case SEEN -> new SeenEditor();
        };
    }

    static String label(String element, Field field) {
        var label = Say.field(element, field.name());
        return field.isRequiredFor(Field.ANY) ? label + " *" : label;
    }

    private static FieldEditor line(String label) {
        var line = Typing.in(new TextField(label));
        return new SimpleEditor<>(line, String::strip, Object::toString);
    }

    private static FieldEditor text(String label) {
        var text = Typing.in(new TextArea(label));
        text.setMinRows(3);
        text.setMaxRows(24);
        text.addClassName("wide");
        return new SimpleEditor<>(text, written -> written, Object::toString);
    }

    private static FieldEditor lines(String label) {
        var lines = Typing.in(new TextArea(label));
        lines.setMinRows(2);
        lines.addClassName("wide");
        lines.setHelperText(Say.text("form.onePerLine"));
        return new SimpleEditor<>(lines, Editors::parted, Editors::joined);
    }

    private static FieldEditor date(String label) {
        var date = DateField.labelled(label);
        return new SimpleEditor<>(date, LocalDate::toString, stored -> LocalDate.parse(stored.toString()));
    }

    private static FieldEditor time(String label) {
        var time = new TimePicker(label);
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(se.arendegang.ui.text.Texts.SWEDISH);
        time.addClassName("short");
        return new SimpleEditor<>(time, LocalTime::toString, stored -> LocalTime.parse(stored.toString()));
    }

    private static FieldEditor number(String label) {
        var number = Typing.in(new IntegerField(label));
        number.addClassName("short");
        number.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(Say.text("error.notANumber")));
        return new SimpleEditor<>(number, whole -> whole, stored -> Integer.valueOf(stored.toString()));
    }

    private static FieldEditor yesNo(String label) {
        var box = new Checkbox(label);
        return new SimpleEditor<>(box, checked -> checked, stored -> Boolean.valueOf(stored.toString()));
    }

    private static FieldEditor choice(String label, Field field) {
        return field.options().size() > SEARCHED ? searched(label, field) : looked(label, field);
    }

    private static FieldEditor looked(String label, Field field) {
        var select = new Select<Option>();
        select.setLabel(label);
        select.setItems(field.options());
        select.setItemLabelGenerator(option -> option == null ? "" : Say.choice(option));
        select.setEmptySelectionAllowed(!field.isRequiredFor(Field.ANY));
        select.setPlaceholder(Say.text("form.choose"));
        return new SimpleEditor<>(
                select,
                Option::value,
                stored -> option(field, stored).orElseGet(() -> {
                    var more = new ArrayList<>(field.options());
                    more.add(new Option(stored.toString(), stored.toString()));
                    select.setItems(more);
                    return more.getLast();
                }));
    }

    private static FieldEditor searched(String label, Field field) {
        var box = new ComboBox<Option>(label, field.options());
        box.setItemLabelGenerator(Say::choice);
        box.addClassName("wide");
        return new SimpleEditor<>(
                box,
                Option::value,
                stored -> option(field, stored).orElse(new Option(stored.toString(), stored.toString())));
    }

    private static Optional<Option> option(Field field, Object value) {
        return field.options().stream().filter(o -> o.value().equals(value)).findFirst();
    }

    private static List<String> parted(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String joined(Object stored) {
        return stored instanceof List<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : stored.toString();
    }
}
