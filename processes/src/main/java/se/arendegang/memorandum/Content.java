package se.arendegang.memorandum;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structured text of a document version; what is missing, or of another shape, says nothing. */
record Content(Map<?, ?> values) {

    static Content of(@Nullable Object value) {
        return new Content(value instanceof Map<?, ?> map ? map : Map.of());
    }

    @Nullable
    String text(String key) {
        var value = values.get(key);
        return value == null
                        || value instanceof Map
                        || value instanceof List
                        || value.toString().isBlank()
                ? null
                : value.toString();
    }

    Content child(String key) {
        return of(values.get(key));
    }

    List<Content> children(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Content::of).toList()
                : List.of();
    }
}
