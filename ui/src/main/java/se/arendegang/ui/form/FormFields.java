package se.arendegang.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.ui.text.Say;

/** Fields one under another. What is wrong is said at the field; nothing typed is ever cleared. */
public final class FormFields extends Div {

    private static final long serialVersionUID = 1L;

    private final String element;
    private final transient Map<String, FieldEditor> editors = new LinkedHashMap<>();

    public FormFields(List<Field> fields) {
        this("", fields);
    }

    /** @param element the task that asks; its own labels go before the common ones */
    public FormFields(String element, List<Field> fields) {
        this.element = element;
        addClassName("fields");
        for (var field : fields) {
            var editor = Editors.of(element, field);
            editors.put(field.name(), editor);
            add(editor.component());
        }
    }

    /** What stands in the fields; names without anything are left out. */
    public FormValues values() {
        var values = new LinkedHashMap<String, Object>();
        editors.forEach((name, editor) -> {
            var value = editor.value();
            if (value != null) {
                values.put(name, value);
            }
        });
        return new FormValues(values);
    }

    /** What stands in the fields, and that nothing stands in the others: a draft says what was emptied, too. */
    public FormValues typed() {
        var values = new LinkedHashMap<String, Object>();
        editors.forEach((name, editor) -> {
            if (editor.isTyped()) {
                var value = editor.value();
                values.put(name, value == null ? "" : value);
            }
        });
        return new FormValues(values);
    }

    public void set(FormValues values) {
        editors.forEach((name, editor) -> editor.set(present(values.values().get(name))));
    }

    private static @Nullable Object present(@Nullable Object value) {
        return "".equals(value) ? null : value;
    }

    public void onChange(Runnable changed) {
        editors.values().forEach(editor -> editor.onChange(changed));
    }

    /** What can't be read as what it should be. */
    public List<FieldError> unreadable() {
        return unreadable("");
    }

    List<FieldError> unreadable(String before) {
        var errors = new ArrayList<FieldError>();
        editors.forEach((name, editor) -> errors.addAll(editor.unreadable(before + name)));
        return errors;
    }

    /** Says each problem at its field and takes the earlier ones away. */
    public void show(List<FieldError> errors) {
        editors.values().forEach(editor -> editor.say(null));
        for (var error : errors) {
            at(error.path()).ifPresent(editor -> editor.say(sentence(error)));
        }
    }

    public void focus(String path) {
        at(path).ifPresent(FieldEditor::focus);
    }

    /** The field's label; what has none is about the decision itself. */
    public String label(String path) {
        var name = path.replaceAll("\\[\\d+]", "");
        var field = name.substring(name.lastIndexOf('.') + 1);
        return Say.or("field." + element + "." + field, Say.or("field." + field, Say.text("task.theDecision")));
    }

    public static String sentence(FieldError error) {
        return Say.text("error." + error.code(), error.arguments().toArray());
    }

    Optional<FieldEditor> at(String path) {
        var name = path.split("[\\[.]", 2)[0];
        return Optional.ofNullable(editors.get(name)).map(editor -> editor.at(path.substring(name.length())));
    }
}
