package se.arendegang.replay.reading;

import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import se.arendegang.replay.tree.RecordedNode;

/** Reads YAML 1.2 (core schema, so that {@code on} and {@code no} are strings) into a tree with lines and paths. */
final class YamlTree {
    /** A case is some ten levels deep; the composer calls itself once per level. */
    private static final int DEEPEST = 60;

    private YamlTree() {}

    static RecordedNode read(Path file, String text) throws CannotRead {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(String.valueOf(file.getFileName()))
                .setSchema(new CoreSchema())
                // what aliases may unfold to is bounded by the number of nodes instead
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setCodePointLimit((int) SourceText.MOST_BYTES)
                .build();
        try {
            refuseDepth(file, settings, text);
            List<Node> documents = new java.util.ArrayList<>();
            new Compose(settings).composeAllFromString(text).forEach(documents::add);
            if (documents.isEmpty()) {
                throw CannotRead.because("file-empty", file, 1, 1, text.length());
            }
            if (documents.size() > 1) {
                Mark second = documents.get(1).getStartMark().orElseThrow();
                throw CannotRead.because("yaml-documents", file, second.getLine() + 1, 1, documents.size());
            }
            return new NodeConversion(file).convert("", documents.getFirst());
        } catch (YamlEngineException fault) {
            throw YamlFault.explain(file, text, fault);
        }
    }

    private static void refuseDepth(Path file, LoadSettings settings, String text) throws CannotRead {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (depth > DEEPEST) {
                Mark mark = event.getStartMark().orElseThrow();
                throw CannotRead.because("yaml-deep", file, mark.getLine() + 1, mark.getColumn() + 1, DEEPEST);
            }
        }
    }
}
