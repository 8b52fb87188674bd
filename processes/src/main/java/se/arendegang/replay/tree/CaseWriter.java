package se.arendegang.replay.tree;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a tree as YAML 1.2 that any reader, of 1.1 too, reads back as the same tree. */
public final class CaseWriter {
    private static final int WIDTH = 120;

    private CaseWriter() {}

    public static String write(Map<String, ? extends @Nullable Object> tree) {
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setIndent(2)
                .setUseUnicodeEncoding(true)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings, new CaseRepresenter(settings)).dumpToString(tree);
    }
}
