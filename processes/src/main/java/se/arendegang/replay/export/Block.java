package se.arendegang.replay.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map of a recorded case while it is written: what is not stated, or empty, is left out. */
final class Block {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    Block put(String key, @Nullable Object value) {
        var plain = plain(value);
        if (plain != null) {
            entries.put(key, plain);
        }
        return this;
    }

    <T> Block rows(String key, @Nullable List<T> rows, Function<T, Block> row) {
        return put(key, rows == null ? null : rows.stream().map(row).toList());
    }

    /** Descriptive keys kept beside the known ones; a known key that is there already stays. */
    Block extras(@Nullable Map<String, ?> extra) {
        if (extra != null) {
            extra.forEach((key, value) -> {
                if (!entries.containsKey(key)) {
                    put(key, value);
                }
            });
        }
        return this;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Map<String, Object> entries() {
        return entries;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day.toString();
            case Block block -> block.isEmpty() ? null : block.entries;
            case Map<?, ?> map -> map.isEmpty() ? null : map;
            case Collection<?> list -> list.isEmpty() ? null : elements(list);
            default -> value;
        };
    }

    private static List<?> elements(Collection<?> list) {
        return list.stream()
                .map(element -> element instanceof Block block ? block.entries : element)
                .toList();
    }
}
