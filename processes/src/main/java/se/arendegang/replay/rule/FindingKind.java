package se.arendegang.replay.rule;

import java.nio.file.Path;
import se.arendegang.replay.tree.RecordedNode;

/** A kind of finding; its sentences stand in the bundle under its code as {@code .found}, {@code .rule} and {@code .do}. */
public record FindingKind(Severity severity, String code) {

    public static FindingKind error(String code) {
        return new FindingKind(Severity.ERROR, code);
    }

    public static FindingKind warning(String code) {
        return new FindingKind(Severity.WARNING, code);
    }

    /** The same arguments go to all three sentences, numbered {@code %1$s} and on. */
    public Finding at(Path file, RecordedNode node, Object... arguments) {
        return at(file, node.path(), node.line(), node.column(), arguments);
    }

    public Finding at(Path file, String path, int line, int column, Object... arguments) {
        return new Finding(
                severity,
                code,
                file.toString(),
                path,
                line,
                column,
                Texts.text(code + ".found", arguments),
                Texts.text(code + ".rule", arguments),
                Texts.text(code + ".do", arguments));
    }
}
