package se.arendegang.ui.text;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import se.arendegang.task.Option;

/** The texts in the language of whoever looks. */
public final class Say {

    private Say() {}

    public static String text(String key, Object... arguments) {
        return or(key, key, arguments);
    }

    public static String or(String key, String otherwise, Object... arguments) {
        return Texts.find(key, locale(), arguments).orElse(otherwise);
    }

    public static String step(String element) {
        return text("element." + element);
    }

    /** An outcome in the task's own words, or in those common to all tasks. */
    public static String outcome(String element, String outcome) {
        return or("outcome." + element + "." + outcome, text("outcome." + outcome));
    }

    /** A field's label: what this task alone calls it, or what every form does. */
    public static String field(String element, String name) {
        return or("field." + element + "." + name, text("field." + name));
    }

    public static String choice(Option option) {
        return option.label() == null ? text("choice." + option.value()) : option.label();
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Texts.SWEDISH : ui.getLocale();
    }
}
