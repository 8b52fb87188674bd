package se.arendegang.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.json.Json;
import se.arendegang.task.FormValues;

/** Rows of a form kept as they were entered, without what was left blank. */
final class Rows {

    private static final String RECORDED = "recorded";

    private Rows() {}

    /** The rows of that name, or what there was when the form does not speak of them. */
    static @Nullable List<Map<String, Object>> of(
            FormValues values, String name, @Nullable List<Map<String, Object>> before) {
        return values.values().containsKey(name)
                ? values.rows(name).stream().map(row -> plain(row.values())).toList()
                : before;
    }

    static @Nullable List<Map<String, Object>> read(@Nullable String json) {
        return json == null ? null : Json.list(json).stream().map(Rows::map).toList();
    }

    /** What stands beside the known fields. */
    static Map<String, Object> recorded(FormValues values, Map<String, Object> before) {
        var all = new LinkedHashMap<>(before);
        all.putAll(values.group(RECORDED).values());
        return all;
    }

    static Map<String, Object> plain(Map<String, Object> row) {
        var plain = new LinkedHashMap<String, Object>();
        row.forEach((name, value) -> {
            if (name.equals(RECORDED) && value instanceof Map<?, ?> more) {
                plain.putAll(map(more));
            } else if (isSaid(value)) {
                plain.put(name, plainValue(value));
            }
        });
        return plain;
    }

    private static Object plainValue(Object value) {
        return switch (value) {
            case Map<?, ?> map -> plain(map(map));
            case List<?> list -> list.stream().map(Rows::plainValue).toList();
            default -> value;
        };
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !(value instanceof String text && text.isBlank());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
