package se.arendegang.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.Field;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;
import se.arendegang.ui.text.Say;

/** A group of fields that repeats: rows are added, taken away and moved by buttons, so by keyboard too. */
final class RowsEditor implements FieldEditor {

    private static final Pattern ROW = Pattern.compile("^\\[(\\d+)](?:\\.(.*))?$");

    private final String element;
    private final Field field;
    private final Div group = new Div();
    private final Div list = new Div();
    private final Span problem = new Span();
    private final Button add = new Button(Say.text("form.addRow"));
    private final List<Row> rows = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    RowsEditor(String element, Field field) {
        this.element = element;
        this.field = field;
        var label = new Span(Editors.label(element, field));
        label.addClassName("group-label");
        label.setId("rows-" + field.name() + "-" + System.identityHashCode(this));
        group.addClassNames("rows", "wide");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", label.getId().orElseThrow());
        problem.addClassName("problem");
        add.addThemeVariants(ButtonVariant.SMALL);
        add.setAriaLabel(Say.text("form.addRowTo", Say.field(element, field.name())));
        add.addClickListener(click -> {
            var row = append(FormValues.EMPTY);
            row.fields().focus(field.columns().getFirst().name());
            changed();
        });
        group.add(label, problem, list, add);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public @Nullable Object value() {
        return rows.isEmpty()
                ? null
                : rows.stream()
                        .map(row -> (Object) row.fields().values().values())
                        .toList();
    }

    @Override
    public void set(@Nullable Object value) {
        rows.clear();
        if (value != null) {
            FormValues.of("rows", value).rows("rows").forEach(this::append);
        }
        draw();
    }

    private Row append(FormValues values) {
        var row = new Row(element, field, this);
        row.fields().set(values);
        row.fields().onChange(this::changed);
        rows.add(row);
        draw();
        return row;
    }

    void remove(Row row) {
        rows.remove(row);
        draw();
        changed();
        add.focus();
    }

    void move(Row row, int by) {
        int from = rows.indexOf(row);
        Collections.swap(rows, from, from + by);
        draw();
        changed();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).stands(i, rows.size());
            list.add(rows.get(i));
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void onChange(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public void say(@Nullable String sentence) {
        problem.setText(sentence == null ? "" : sentence);
        if (sentence == null) {
            rows.forEach(row -> row.fields().show(List.of()));
        }
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.getFirst().fields().focus(field.columns().getFirst().name());
        }
    }

    @Override
    public List<FieldError> unreadable(String path) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < rows.size(); i++) {
            errors.addAll(rows.get(i).fields().unreadable(path + "[" + i + "]."));
        }
        return errors;
    }

    @Override
    public FieldEditor at(String rest) {
        var place = ROW.matcher(rest);
        if (!place.matches() || place.group(2) == null || Integer.parseInt(place.group(1)) >= rows.size()) {
            return this;
        }
        return rows.get(Integer.parseInt(place.group(1)))
                .fields()
                .at(place.group(2))
                .orElse(this);
    }
}
