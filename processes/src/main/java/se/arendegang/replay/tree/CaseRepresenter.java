package se.arendegang.replay.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Chooses how a text is written: bare where no reader can mistake it, as a block where it has lines, else quoted. */
final class CaseRepresenter extends StandardRepresenter {
    /** Begins with a letter and holds nothing that means something to YAML. */
    private static final Pattern BARE = Pattern.compile("\\p{IsAlphabetic}[\\p{IsAlphabetic}\\d ().,;/§_+–-]*");

    /** Words that YAML 1.1 takes for truth values and null. */
    private static final Set<String> OTHER_MEANING =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** A block keeps its lines as they are, so nothing may hang on what an editor would trim or a reader would turn. */
    private static final Pattern BLOCK = Pattern.compile("\\S[[\\P{C}\\n]&&[^\\u2028\\u2029]]*");

    private static final Pattern SPACE_AT_LINE_END = Pattern.compile("[^\\S\\n](\\n|$)");

    private static final Pattern ORDINARY = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]*");

    CaseRepresenter(DumpSettings settings) {
        super(settings);
        representers.put(String.class, data -> representText((String) data));
    }

    private Node representText(String text) {
        return representScalar(Tag.STR, text, style(text));
    }

    private static ScalarStyle style(String text) {
        if (text.contains("\n")) {
            boolean block = BLOCK.matcher(text).matches()
                    && !SPACE_AT_LINE_END.matcher(text).find();
            return block ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
        }
        if (BARE.matcher(text).matches()
                && !text.endsWith(" ")
                && !OTHER_MEANING.contains(text.toLowerCase(Locale.ROOT))) {
            return ScalarStyle.PLAIN;
        }
        return ORDINARY.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.DOUBLE_QUOTED;
    }
}
