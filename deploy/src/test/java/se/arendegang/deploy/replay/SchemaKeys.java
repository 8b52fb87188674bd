package se.arendegang.deploy.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.arendegang.replay.reading.CaseReader;
import se.arendegang.replay.tree.RecordedNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which keys of the schema a set of files does not fill. */
final class SchemaKeys {

    private final JsonNode schema;
    private final Set<String> used = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> known = new TreeSet<>();

    private SchemaKeys(JsonNode schema) {
        this.schema = schema;
    }

    static Set<String> notFilledBy(List<RecordedNode> files) {
        var keys = new SchemaKeys(read());
        keys.know(keys.schema, "");
        files.forEach(file -> keys.use(file, keys.schema, ""));
        keys.known.removeAll(keys.used);
        return keys.known;
    }

    private void know(JsonNode node, String name) {
        var block = resolved(node);
        var here = name(node, name);
        if (!seen.add(here)) {
            return;
        }
        block.path("properties").properties().forEach(property -> {
            known.add(here + "." + property.getKey());
            know(property.getValue(), here + "." + property.getKey());
        });
        if (block.has("items")) {
            know(block.path("items"), here + "[]");
        }
    }

    private void use(RecordedNode said, JsonNode node, String name) {
        var block = resolved(node);
        var here = name(node, name);
        for (var key : said.keys()) {
            if (said.has(key)) {
                used.add(here + "." + key);
                use(said.child(key), block.path("properties").path(key), here + "." + key);
            }
        }
        said.elements().forEach(element -> use(element, block.path("items"), here + "[]"));
    }

    /** A block used in several places counts as one. */
    private static String name(JsonNode node, String name) {
        return node.has("$ref") ? node.path("$ref").asString().replace("#/$defs/", "") : name;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? schema.path("$defs").path(node.path("$ref").asString().replace("#/$defs/", ""))
                : node;
    }

    private static JsonNode read() {
        try (var in = CaseReader.class.getResourceAsStream("/se/arendegang/replay/decision-path-case-1.schema.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
