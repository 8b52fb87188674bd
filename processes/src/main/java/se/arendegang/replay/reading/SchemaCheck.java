package se.arendegang.replay.reading;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.rule.FindingKind;
import se.arendegang.replay.tree.RecordedNode;
import se.arendegang.replay.tree.Remarks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a tree against the JSON Schema and says in words what does not fit. */
final class SchemaCheck {
    private static final JsonMapper JSON = new JsonMapper();

    private final CaseSchema schema = new CaseSchema();

    List<Finding> check(Path file, RecordedNode root) {
        JsonNode tree = JSON.valueToTree(root.plain());
        return schema.closed().validate(tree).stream()
                .flatMap(error -> finding(file, root, error))
                .distinct()
                .toList();
    }

    private Stream<Finding> finding(Path file, RecordedNode root, Error error) {
        RecordedNode node = find(root, error.getInstanceLocation());
        NodePath fragment = error.getSchemaLocation().getFragment();
        JsonNode wanted = schema.at(fragment, 0);
        String keyword = error.getKeyword();
        return switch (keyword) {
            case "required" -> Stream.of(missing(file, node.child(error.getProperty())));
            case "additionalProperties" -> unknownKey(file, node.child(error.getProperty()), error, fragment);
            case "type" -> Stream.of(type(file, node, wanted, schema.at(fragment, 1)));
            case "enum", "const" -> Stream.of(notAllowed(file, node, wanted));
            case "format" -> Stream.of(kind(wanted.asString()).at(file, node, Shown.value(node)));
            case "pattern" ->
                Stream.of(FindingKind.error("schema-pattern")
                        .at(file, node, Shown.value(node), Shown.pattern(wanted.asString())));
            case "minLength" -> Stream.of(missing(file, node));
            default ->
                Stream.of(FindingKind.error("schema-other").at(file, node, Shown.value(node), keyword + " " + wanted));
        };
    }

    private static FindingKind kind(String format) {
        return FindingKind.error(format.equals("recorded-time") ? "time-invalid" : "date-invalid");
    }

    private Stream<Finding> unknownKey(Path file, RecordedNode node, Error error, NodePath fragment) {
        String key = error.getProperty();
        if (Remarks.isRemark(key)) {
            return Stream.empty();
        }
        JsonNode block = schema.at(fragment, 1);
        boolean closed = block.has("additionalProperties");
        List<String> known = block.path("properties")
                .propertyStream()
                .map(entry -> entry.getKey())
                .toList();
        String suggestion = Nearest.to(key, known)
                .map(near -> Shown.text("suggest-key", near))
                .orElseGet(() -> Shown.text("known-keys", String.join(", ", known)));
        FindingKind kind = closed ? FindingKind.error("key-unknown") : FindingKind.warning("key-extra");
        return Stream.of(kind.at(file, node, key, suggestion));
    }

    private static Finding type(Path file, RecordedNode node, JsonNode wanted, JsonNode block) {
        boolean required = wanted.isString()
                || wanted.valueStream().noneMatch(type -> type.asString().equals("null"));
        if (!node.isStated() && required) {
            return missing(file, node);
        }
        if (block.path("format").asString("").equals("recorded-date")) {
            return FindingKind.error("date-type").at(file, node, Shown.value(node));
        }
        return FindingKind.error("schema-type").at(file, node, Shown.value(node), Shown.types(wanted));
    }

    private static Finding notAllowed(Path file, RecordedNode node, JsonNode wanted) {
        List<String> allowed = (wanted.isArray() ? wanted.valueStream() : Stream.of(wanted))
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .distinct()
                .toList();
        String suggestion = node.asText()
                .flatMap(text -> Nearest.to(text, allowed))
                .map(near -> Shown.text("suggest-value", near))
                .orElse("");
        return FindingKind.error("schema-enum")
                .at(file, node, Shown.value(node), String.join(", ", allowed), suggestion);
    }

    private static Finding missing(Path file, RecordedNode node) {
        return FindingKind.error("key-missing").at(file, node, node.path());
    }

    private static RecordedNode find(RecordedNode root, NodePath location) {
        RecordedNode node = root;
        for (int i = 0; i < location.getNameCount(); i++) {
            node = location.getElement(i) instanceof Integer index
                    ? node.elements().get(index)
                    : node.child(Objects.requireNonNull(location.getName(i)));
        }
        return node;
    }
}
