package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.FormValues;

/**
 * A form, or a row of one, together with {@code recorded}: what a recorded case says beside the form's fields, or in a
 * shape the field cannot hold (a month for a day, a number for a text). What is in {@code recorded} is kept as it came.
 */
record Entered(FormValues values) {

    /** What places a thing in the record; kept in columns of their own. */
    private static final List<String> PLACING = List.of("id", "seq", "stated");

    private Object raw(String name) {
        var typed = values.values().get(name);
        return typed != null ? typed : orEmpty(values.group("recorded").values().get(name));
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    @Nullable
    String text(String name) {
        var text = raw(name) instanceof List<?> list
                ? String.valueOf(list)
                : raw(name).toString();
        return text.isBlank() ? null : text;
    }

    /** The day; null when there is none or it is less precise than a day. */
    @Nullable
    LocalDate day(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException lessPrecise) {
            return null;
        }
    }

    @Nullable
    Integer number(String name) {
        var text = text(name);
        return text == null || !text.matches("-?\\d{1,9}") ? null : Integer.valueOf(text);
    }

    @Nullable
    Boolean truth(String name) {
        var text = text(name);
        return text == null ? null : Boolean.valueOf(text);
    }

    /** The texts of a list; one text counts as a list of one. */
    List<String> lines(String name) {
        var found = raw(name) instanceof List<?> list ? list : List.of(raw(name));
        return found.stream().map(String::valueOf).filter(s -> !s.isBlank()).toList();
    }

    @SuppressWarnings("unchecked")
    List<Entered> rows(String name) {
        var rows = new ArrayList<Entered>();
        if (raw(name) instanceof List<?> list) {
            for (var row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.add(new Entered(new FormValues((Map<String, Object>) map)));
                }
            }
        }
        return rows;
    }

    /** The rows as they were written, or null when the list was not. */
    @Nullable
    List<Map<String, Object>> rowsAsWritten(String name) {
        return raw(name) instanceof List<?>
                ? rows(name).stream().map(Entered::asWritten).toList()
                : null;
    }

    /** Everything that was filled in, with what was recorded beside it at the same level. */
    Map<String, Object> asWritten() {
        var all = new LinkedHashMap<String, Object>();
        values.values().forEach((name, value) -> {
            if (!name.equals("recorded") && value != null && !value.toString().isBlank()) {
                all.put(name, value);
            }
        });
        all.putAll(values.group("recorded").values());
        return all;
    }

    /** What is kept beside the columns. {@code lists} that were written empty are remembered as such. */
    Map<String, Object> extra(String... lists) {
        var extra = new LinkedHashMap<>(values.group("recorded").values());
        extra.keySet().removeAll(PLACING);
        for (var name : lists) {
            if (values.values().get(name) instanceof List<?> list && list.isEmpty()) {
                extra.put(name, List.of());
            }
        }
        return extra;
    }
}
