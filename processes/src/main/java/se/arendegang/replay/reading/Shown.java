package se.arendegang.replay.reading;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arendegang.replay.rule.Texts;
import se.arendegang.replay.tree.RecordedNode;
import tools.jackson.databind.JsonNode;

/** How values and kinds of values are named to a person. */
final class Shown {
    private static final int LONGEST = 60;

    private static final Map<String, String> PATTERNS = Map.of(
            "^(board|(board|delegated):[1-9][0-9]*)$", "pattern-gates",
            "^[0-9a-fA-F]{64}$", "pattern-sha256");

    private Shown() {}

    static String text(String key, Object... arguments) {
        return Texts.text(key, arguments);
    }

    static String value(RecordedNode node) {
        if (node.isMap()) {
            return text("value-map", String.join(", ", node.keys()));
        }
        if (node.isList()) {
            return text("value-list", node.elements().size());
        }
        String shown = node.asText().orElse("null");
        String cut = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
        return node.plain() instanceof String ? "”" + cut + "”" : cut;
    }

    static String types(JsonNode wanted) {
        Stream<JsonNode> types = wanted.isArray() ? wanted.valueStream() : Stream.of(wanted);
        return types.map(JsonNode::asString)
                .filter(type -> !type.equals("null"))
                .map(type -> text("type-" + type))
                .collect(Collectors.joining(" eller "));
    }

    static String pattern(String pattern) {
        String key = PATTERNS.get(pattern);
        return key == null ? pattern : text(key);
    }
}
