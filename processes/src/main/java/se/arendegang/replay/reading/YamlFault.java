package se.arendegang.replay.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in Swedish what the YAML reader stumbled on. */
final class YamlFault {
    /** A piece of what the reader says, and the kind of fault it tells of. The first that fits is used. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("'\\t(TAB)'", "yaml-tab");
        KINDS.put("undefined alias", "yaml-alias");
        KINDS.put("unexpected end of stream", "yaml-unclosed");
        KINDS.put("mapping values are not allowed", "yaml-colon");
        KINDS.put("could not find expected ':'", "yaml-colon");
        KINDS.put("but found '<block", "yaml-indent");
        KINDS.put("expected <block end>", "yaml-indent");
        KINDS.put("expected ',' or", "yaml-bracket");
    }

    private YamlFault() {}

    static CannotRead explain(Path file, String text, YamlEngineException fault) {
        if (fault instanceof ReaderException character) {
            String before = text.substring(0, Math.min(character.getPosition(), text.length()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            return CannotRead.because(
                    "yaml-character", file, line, column, String.format("U+%04X", character.getCodePoint()));
        }
        if (fault instanceof MarkedYamlEngineException marked) {
            Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
            int line = mark == null ? 0 : mark.getLine() + 1;
            int column = mark == null ? 0 : mark.getColumn() + 1;
            String problem = String.valueOf(marked.getProblem());
            return CannotRead.because(kind(marked), file, line, column, lineOf(text, line), problem);
        }
        return CannotRead.because("yaml-fault", file, 0, 0, "", String.valueOf(fault.getMessage()));
    }

    private static String kind(MarkedYamlEngineException fault) {
        String said = fault.getContext() + " " + fault.getProblem();
        return KINDS.entrySet().stream()
                .filter(kind -> said.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("yaml-fault");
    }

    private static String lineOf(String text, int line) {
        return text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("").strip();
    }
}
