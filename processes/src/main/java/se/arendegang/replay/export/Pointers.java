package se.arendegang.replay.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arendegang.recorded.RecordedDifference;

/**
 * Differences between two trees by JSON pointer (RFC 6901), and putting them back. Lists of different lengths are one
 * difference as a whole; a null entry of a map is none.
 */
final class Pointers {

    private Pointers() {}

    static List<RecordedDifference> between(Map<String, Object> held, Map<String, ?> recorded) {
        var found = new ArrayList<RecordedDifference>();
        compare("", held, recorded, found);
        return found;
    }

    private static void compare(
            String path, @Nullable Object held, @Nullable Object recorded, List<RecordedDifference> found) {
        if (held instanceof Map<?, ?> one && recorded instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(other.keySet());
            keys.addAll(one.keySet());
            keys.forEach(key -> compare(path + "/" + escaped(key), one.get(key), other.get(key), found));
        } else if (held instanceof List<?> one && recorded instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "/" + i, one.get(i), other.get(i), found);
            }
        } else if (!Objects.equals(held, recorded)) {
            found.add(new RecordedDifference(path, held, recorded));
        }
    }

    /** The tree with what was recorded in each place where it still holds what it held when that was noted. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> restored(Map<String, Object> tree, List<RecordedDifference> differences) {
        var copy = (Map<String, Object>) copy(tree);
        differences.forEach(difference -> restore(copy, difference));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static void restore(Object tree, RecordedDifference difference) {
        var steps = difference.path().substring(1).split("/", -1);
        @Nullable Object place = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            place = at(place, steps[i]);
        }
        var last = steps[steps.length - 1];
        if (!Objects.equals(at(place, last), difference.held())) {
            return;
        }
        var recorded = difference.recorded() == null ? null : copy(difference.recorded());
        if (place instanceof Map<?, ?> map) {
            if (recorded == null) {
                map.remove(unescaped(last));
            } else {
                ((Map<String, Object>) map).put(unescaped(last), recorded);
            }
        } else if (place instanceof List<?> list) {
            ((List<@Nullable Object>) list).set(Integer.parseInt(last), recorded);
        }
    }

    private static @Nullable Object at(@Nullable Object place, String step) {
        return switch (place) {
            case Map<?, ?> map -> map.get(unescaped(step));
            case List<?> list
            when step.matches("\\d{1,6}") && Integer.parseInt(step) < list.size() -> list.get(Integer.parseInt(step));
            case null, default -> null;
        };
    }

    private static Object copy(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var copied = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, entry) -> copied.put(key, entry == null ? null : copy(entry)));
                yield copied;
            }
            case List<?> list -> {
                var copied = new ArrayList<@Nullable Object>();
                list.forEach(element -> copied.add(element == null ? null : copy(element)));
                yield copied;
            }
            default -> value;
        };
    }

    private static String escaped(Object key) {
        return key.toString().replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
