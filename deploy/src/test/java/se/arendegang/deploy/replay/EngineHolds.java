package se.arendegang.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import se.arendegang.deploy.testing.HeardParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the engine holds of recorded cases: identifiers, numbers and codes; no names, no unions, no texts (GDPR article 9). */
final class EngineHolds {

    /** Keys, codes, element ids, gates such as board:2, days. No blank, no letter beyond a to z. */
    private static final String CODE = "[A-Za-z0-9_:.+-]*";

    /** What a recorded case says under these is about somebody. */
    private static final Set<String> TELLING = Set.of("union", "name", "by", "organisation", "chair_name", "for");

    private EngineHolds() {}

    static void noNamesAndNoTexts(List<Path> files) {
        awaitTheLastRecord();
        var names = new TreeSet<String>();
        files.forEach(file -> collect(RecordedFiles.tree(file).plain(), false, names));
        assertThat(names).hasSizeGreaterThan(10);
        var processes = new TreeSet<String>();
        for (var variable : HeardParts.EAR.variables()) {
            processes.add(variable.process());
            for (var text : texts(JsonMapper.shared().readTree(variable.value()))) {
                assertThat(text).as("%s", variable).matches(CODE);
                assertThat(names).as("%s", variable).doesNotContain(text.toLowerCase(Locale.ROOT));
            }
        }
        assertThat(processes)
                .contains("case-path", "drafting", "negotiation", "council-of-mayors", "meeting", "assignment");
    }

    private static void awaitTheLastRecord() {
        var before = new AtomicInteger(-1);
        Awaitility.await("the broker has told everything")
                .pollInterval(Duration.ofSeconds(1))
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    var now = HeardParts.EAR.variables().size();
                    return now > 0 && before.getAndSet(now) == now;
                });
    }

    private static void collect(@Nullable Object value, boolean telling, Set<String> names) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((key, inner) -> collect(inner, TELLING.contains(String.valueOf(key)), names));
            case List<?> list -> list.forEach(inner -> collect(inner, telling, names));
            default -> {
                if (telling) {
                    names.add(value.toString().strip().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : node.valueStream().flatMap(inner -> texts(inner).stream()).toList();
    }
}
