package se.arendegang.replay.reading;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import se.arendegang.replay.tree.RecordedNode;

/** From the graph that YAML describes to a tree: aliases are unfolded, and what is no plain tree is refused. */
final class NodeConversion {
    /** The largest real case has some thousand nodes; a bomb of aliases has billions. */
    private static final int MOST_NODES = 200_000;

    private static final Set<Tag> SCALARS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private static final int LONGEST_KEY = 200;

    private final Path file;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final CoreSchema schema = new CoreSchema();
    private int nodes;

    NodeConversion(Path file) {
        this.file = file;
    }

    RecordedNode convert(String path, Node node) throws CannotRead {
        return convert(path, node, node);
    }

    /** @param place the node whose line is told: the key for an entry of a map */
    private RecordedNode convert(String path, Node node, Node place) throws CannotRead {
        Node real = node instanceof AnchorNode anchor ? anchor.getRealNode() : node;
        if (++nodes > MOST_NODES) {
            throw refuse("yaml-bomb", place, MOST_NODES);
        }
        if (!open.add(real)) {
            throw refuse("yaml-recursive", place, path);
        }
        RecordedNode converted = switch (real) {
            case MappingNode mapping -> RecordedNode.map(path, line(place), column(place), entries(path, mapping));
            case SequenceNode sequence -> RecordedNode.list(path, line(place), column(place), elements(path, sequence));
            case ScalarNode scalar -> RecordedNode.value(path, line(place), column(place), scalar(scalar));
            default -> throw refuse("yaml-tag", place, real.getTag().getValue());
        };
        open.remove(real);
        return converted;
    }

    private Map<String, RecordedNode> entries(String path, MappingNode mapping) throws CannotRead {
        refuseUnlessTagged(mapping, Tag.MAP);
        Map<String, RecordedNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple.getKeyNode());
            String below = path.isEmpty() ? key : path + "." + key;
            RecordedNode before = entries.get(key);
            if (before != null) {
                throw refuse("yaml-key-twice", tuple.getKeyNode(), key, before.line());
            }
            entries.put(key, convert(below, tuple.getValueNode(), tuple.getKeyNode()));
        }
        return entries;
    }

    private List<RecordedNode> elements(String path, SequenceNode sequence) throws CannotRead {
        refuseUnlessTagged(sequence, Tag.SEQ);
        List<RecordedNode> elements = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            elements.add(convert(path + "[" + elements.size() + "]", element, element));
        }
        return elements;
    }

    private String key(Node node) throws CannotRead {
        if (!(node instanceof ScalarNode scalar) || !(scalar(scalar) instanceof String key)) {
            String found = node instanceof ScalarNode scalar
                    ? scalar.getValue()
                    : node.getTag().getValue();
            throw refuse("yaml-key-type", node, found);
        }
        if (key.equals("<<") && scalar.isPlain()) {
            throw refuse("yaml-merge", node);
        }
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw refuse("yaml-key-length", node, key.length(), LONGEST_KEY);
        }
        return key;
    }

    private @Nullable Object scalar(ScalarNode scalar) throws CannotRead {
        var constructor = schema.getSchemaTagConstructors().get(scalar.getTag());
        if (scalar.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        if (constructor == null || !SCALARS.contains(scalar.getTag())) {
            throw refuse("yaml-tag", scalar, scalar.getTag().getValue());
        }
        Object value = constructor.construct(scalar);
        if (value instanceof Double number && !Double.isFinite(number) || value instanceof BigInteger) {
            throw refuse("yaml-number", scalar, scalar.getValue());
        }
        return value;
    }

    private void refuseUnlessTagged(Node node, Tag tag) throws CannotRead {
        if (!node.getTag().equals(tag)) {
            throw refuse("yaml-tag", node, node.getTag().getValue());
        }
    }

    private CannotRead refuse(String code, Node place, Object... arguments) {
        return CannotRead.because(code, file, line(place), column(place), arguments);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Node node) {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
