package se.arendegang.replay.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedNodeTest {
    private final RecordedNode node = map(
            "name", value("Ledamot A1"),
            "nr", value(7),
            "nr_as_text", value("7"),
            "there", value(true),
            "on", value("2026-04-22"),
            "nothing", value(null),
            "points", RecordedNode.list("points", 7, 1, List.of(value("en"), map("text", value("två")), value(null))),
            "note", value("x"));

    @Test
    void whatIsAbsentStatesNothingAndCanBeAskedOn() {
        RecordedNode deep = node.child("mbl").at("notice.final_on");

        assertThat(deep.isStated()).isFalse();
        assertThat(deep.path()).isEqualTo("mbl.notice.final_on");
        assertThat(node.child("mbl").list("meetings")).isEmpty();
        assertThat(node.has("nothing")).isFalse();
    }

    @Test
    void aRequiredTextThatIsNotThereSaysWhere() {
        assertThat(node.text("name")).isEqualTo("Ledamot A1");
        assertThatThrownBy(() -> node.text("title"))
                .hasMessageContaining("title")
                .hasMessageContaining("line 1");
    }

    @Test
    void valuesAreGivenAsWhatTheyAreAskedFor() {
        assertThat(node.number("nr")).contains(7);
        assertThat(node.number("nr_as_text")).contains(7);
        assertThat(node.optionalText("nr")).contains("7");
        assertThat(node.flag("there")).contains(true);
        assertThat(node.date("on")).map(RecordedDate::precision).contains(Precision.DAY);
        assertThat(node.number("name")).isEmpty();
        assertThat(node.texts("points")).containsExactly("en", "två");
    }

    @Test
    void extrasAreWhatIsNotKnown() {
        assertThat(node.extras(Set.of("name", "nr", "nr_as_text", "there", "on", "points"))
                        .keySet())
                .containsExactly("nothing", "note");
    }

    @Test
    void nullsAndRemarksSayNothingAboutTheCase() {
        assertThat(map("decision_date", value(null), "note", value("no block in the source"))
                        .isEmpty())
                .isTrue();
        assertThat(node.isEmpty()).isFalse();
    }

    private static RecordedNode value(@Nullable Object value) {
        return RecordedNode.value("", 1, 1, value);
    }

    private static RecordedNode map(Object... entries) {
        Map<String, RecordedNode> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], (RecordedNode) entries[i + 1]);
        }
        return RecordedNode.map("", 1, 1, map);
    }
}
