package se.arendegang.ui.form;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.FieldError;

/** One field on the screen. What stands in it is given and taken as the record's plain values. */
interface FieldEditor {

    Component component();

    /** What stands there; null when nothing does. */
    @Nullable
    Object value();

    void set(@Nullable Object value);

    /** Whether a person types it: only that is kept as a draft. */
    default boolean isTyped() {
        return true;
    }

    void onChange(Runnable changed);

    /** Shows a sentence at the field; null takes it away. */
    void say(@Nullable String problem);

    void focus();

    /** What was typed but can't be read, such as a date that is none. */
    default List<FieldError> unreadable(String path) {
        return List.of();
    }

    /** The editor at the rest of an error's path: itself, unless it holds others. */
    default FieldEditor at(String rest) {
        return this;
    }
}
