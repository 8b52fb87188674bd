package se.arendegang.replay.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseTreeEqualityTest {

    @Test
    void nullIsAbsent() {
        assertThat(paths(map("a", 1, "b", null), map("a", 1))).isEmpty();
        assertThat(paths(map("a", map("b", null)), map("a", map()))).isEmpty();
    }

    @Test
    void theOrderOfKeysIsFreeAndThatOfListsIsKept() {
        assertThat(paths(map("a", 1, "b", 2), map("b", 2, "a", 1))).isEmpty();
        assertThat(paths(map("a", List.of(1, 2)), map("a", List.of(2, 1)))).containsExactly("a[0]", "a[1]");
    }

    @Test
    void stringsAreComparedAfterFoldingWhiteSpace() {
        assertThat(paths(map("a", " en\n  rad\t till \n"), map("a", "en rad till")))
                .isEmpty();
        assertThat(paths(map("a", "en rad"), map("a", "enrad"))).containsExactly("a");
    }

    @Test
    void remarksAreLeftOutAtAnyDepth() {
        assertThat(paths(map("note", "x", "a", map("kind_derived", 1, "b", 2)), map("a", map("b", 2))))
                .isEmpty();
        assertThat(paths(map("figures", List.of(1)), map("figures", List.of(2))))
                .isEmpty();
        assertThat(paths(map("sources", 1), map())).containsExactly("sources");
    }

    @Test
    void whatIsEmptyIsStatedAndDiffersFromWhatIsAbsent() {
        assertThat(paths(map("demands", List.of()), map())).containsExactly("demands");
        assertThat(paths(map("a", ""), map())).containsExactly("a");
    }

    @Test
    void aNullInAListKeepsItsPlace() {
        assertThat(paths(map("a", Arrays.asList(1, null, 2)), map("a", List.of(1, 2))))
                .containsExactly("a[1]", "a[2]");
    }

    @Test
    void aNumberIsEqualByValueAndNeverToAText() {
        assertThat(paths(map("a", 1), map("a", 1.0))).isEmpty();
        assertThat(paths(map("a", 1), map("a", "1"))).containsExactly("a");
        assertThat(paths(map("a", true), map("a", "true"))).containsExactly("a");
    }

    @Test
    void eachDifferenceIsToldWithItsPath() {
        Map<String, @Nullable Object> left = map("a", List.of(map("b", 1), map("b", 2)));
        Map<String, @Nullable Object> right = map("a", List.of(map("b", 1), map("b", 3, "c", 4), 5));

        assertThat(paths(left, right)).containsExactly("a[1].b", "a[1].c", "a[2]");
    }

    private static List<String> paths(Map<String, @Nullable Object> left, Map<String, @Nullable Object> right) {
        return CaseTreeEquality.differences(left, right).stream()
                .map(Difference::path)
                .toList();
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... entries) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put(String.valueOf(entries[i]), entries[i + 1]);
        }
        return map;
    }
}
