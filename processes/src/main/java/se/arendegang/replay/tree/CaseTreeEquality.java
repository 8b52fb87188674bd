package se.arendegang.replay.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Equality of recorded cases as parsed trees: null and absent are the same in a map, the order of keys is free, the
 * order of lists is kept, strings are compared after folding white space, and remarks are left out.
 *
 * <p>Read to the letter: an empty list or map is stated and differs from absent, and a null in a list keeps its place.
 * A remark is known by its key, at any depth. Numbers are equal when their values are; a number and a text never are.
 */
public final class CaseTreeEquality {
    private CaseTreeEquality() {}

    /** Both are plain trees, as {@link RecordedNode#plain()} gives them. Empty when they are equal. */
    public static List<Difference> differences(@Nullable Object left, @Nullable Object right) {
        List<Difference> found = new ArrayList<>();
        compare("", left, right, found);
        return found;
    }

    private static void compare(String path, @Nullable Object left, @Nullable Object right, List<Difference> found) {
        if (left instanceof Map<?, ?> leftMap && right instanceof Map<?, ?> rightMap) {
            compareMaps(path, leftMap, rightMap, found);
        } else if (left instanceof List<?> leftList && right instanceof List<?> rightList) {
            compareLists(path, leftList, rightList, found);
        } else if (!Objects.equals(folded(left), folded(right))) {
            found.add(new Difference(path, left, right));
        }
    }

    private static void compareMaps(String path, Map<?, ?> left, Map<?, ?> right, List<Difference> found) {
        Set<String> keys = new LinkedHashSet<>();
        left.keySet().forEach(key -> keys.add(String.valueOf(key)));
        right.keySet().forEach(key -> keys.add(String.valueOf(key)));
        keys.removeIf(Remarks::isRemark);
        for (String key : keys) {
            compare(path.isEmpty() ? key : path + "." + key, left.get(key), right.get(key), found);
        }
    }

    private static void compareLists(String path, List<?> left, List<?> right, List<Difference> found) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String place = path + "[" + i + "]";
            if (i >= left.size() || i >= right.size()) {
                found.add(new Difference(
                        place, i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null));
            } else {
                compare(place, left.get(i), right.get(i), found);
            }
        }
    }

    private static @Nullable Object folded(@Nullable Object value) {
        return switch (value) {
            case String text -> foldWhiteSpace(text);
            case Number number -> new BigDecimal(number.toString()).stripTrailingZeros();
            case null, default -> value;
        };
    }

    /** Every run of white space counts as one space, and none at the ends; a hard space is white space too. */
    static String foldWhiteSpace(String text) {
        return text.replaceAll("[\\s\\h\\v\\u0085]+", " ").strip();
    }
}
