package se.arendegang.replay.reading;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.arendegang.replay.tree.RecordedDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of recorded cases, in two readings: as it is written, and with every block closed. A key that only
 * the closed reading refuses is unknown but allowed, which is a warning.
 */
final class CaseSchema {
    static final String VERSION = "decision-path-case/1";

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d");

    private final JsonNode written;
    private final Schema closed;

    CaseSchema() {
        JsonMapper mapper = new JsonMapper();
        try (var in = CaseSchema.class.getResourceAsStream("/se/arendegang/replay/decision-path-case-1.schema.json")) {
            written = mapper.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        JsonNode copy = written.deepCopy();
        close(copy);
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .format(format("recorded-date", text -> RecordedDate.parse(text).isPresent()))
                .format(format("recorded-time", text -> TIME.matcher(text).matches()))
                .build();
        closed = SchemaRegistry.withDialect(
                        dialect,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(copy);
        closed.initializeValidators();
    }

    Schema closed() {
        return closed;
    }

    /** What the schema as written says at the place that an error names. */
    JsonNode at(NodePath fragment, int upTo) {
        JsonNode node = written;
        for (int i = 0; i < fragment.getNameCount() - upTo; i++) {
            node = fragment.getElement(i) instanceof Integer index ? node.path(index) : node.path(fragment.getName(i));
        }
        return node;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("properties").isObject() && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            object.values().forEach(CaseSchema::close);
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(CaseSchema::close);
        }
    }

    private static Format format(String name, Predicate<String> matches) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return matches.test(value);
            }
        };
    }
}
