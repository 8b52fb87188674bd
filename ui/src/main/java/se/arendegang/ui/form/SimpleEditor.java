package se.arendegang.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.FieldError;

/** A field of one Vaadin component. */
final class SimpleEditor<C extends AbstractField<?, V> & HasValidation & Focusable<?>, V> implements FieldEditor {

    private final C field;
    private final Function<V, @Nullable Object> read;
    private final Function<Object, V> write;

    /**
     * @param read the record's value of what stands in the component
     * @param write the component's value of what the record has
     */
    SimpleEditor(C field, Function<V, @Nullable Object> read, Function<Object, V> write) {
        this.field = field;
        this.read = read;
        this.write = write;
        field.addClassName("field");
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable Object value() {
        return field.isEmpty() ? null : read.apply(field.getValue());
    }

    @Override
    public void set(@Nullable Object value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(write.apply(value));
        }
    }

    @Override
    public void onChange(Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    @Override
    public void say(@Nullable String problem) {
        field.setErrorMessage(problem == null ? "" : problem);
        field.setInvalid(problem != null);
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public List<FieldError> unreadable(String path) {
        // Only a component that could not read its own input is invalid before we have said anything.
        return field.isEmpty() && field.isInvalid() ? List.of(FieldError.of(path, "unreadable")) : List.of();
    }
}
