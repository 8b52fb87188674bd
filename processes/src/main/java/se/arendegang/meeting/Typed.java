package se.arendegang.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.FormValues;

/** What was typed, or what there was before when the form does not speak of it. */
final class Typed {

    private Typed() {}

    static @Nullable String text(FormValues values, String name, @Nullable String before) {
        return isAsked(values, name) ? values.text(name).orElse(null) : before;
    }

    static @Nullable LocalDate date(FormValues values, String name, @Nullable LocalDate before) {
        return isAsked(values, name) ? values.date(name).orElse(null) : before;
    }

    static @Nullable Integer number(FormValues values, String name, @Nullable Integer before) {
        return isAsked(values, name) ? values.number(name).orElse(null) : before;
    }

    static @Nullable Boolean yesNo(FormValues values, String name, @Nullable Boolean before) {
        return isAsked(values, name) ? values.text(name).map(Boolean::valueOf).orElse(null) : before;
    }

    static boolean isAsked(FormValues values, String name) {
        return values.values().containsKey(name);
    }
}
