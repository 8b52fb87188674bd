package se.arendegang.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON as PostgreSQL's jsonb columns hold it: write with {@code cast(:x as jsonb)}, read the column's text. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The JSON, or null for null: for columns that may be null. */
    public static @Nullable String writeOrNull(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static Map<String, Object> map(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    public static List<Object> list(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<List<Object>>() {});
    }

    public static List<String> texts(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<List<String>>() {});
    }
}
