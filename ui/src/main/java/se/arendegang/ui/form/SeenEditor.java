package se.arendegang.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Holds what the form was opened on; there is nothing to see and nothing to type. */
final class SeenEditor implements FieldEditor {

    private final Div nothing = new Div();
    private @Nullable Object seen;

    SeenEditor() {
        nothing.setVisible(false);
    }

    @Override
    public Component component() {
        return nothing;
    }

    @Override
    public @Nullable Object value() {
        return seen;
    }

    @Override
    public boolean isTyped() {
        return false;
    }

    @Override
    public void set(@Nullable Object value) {
        seen = value;
    }

    @Override
    public void onChange(Runnable changed) {}

    @Override
    public void say(@Nullable String problem) {}

    @Override
    public void focus() {}
}
