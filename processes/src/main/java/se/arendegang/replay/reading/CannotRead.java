package se.arendegang.replay.reading;

import java.nio.file.Path;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.rule.FindingKind;

/** A file that gives no tree at all, so that nothing more can be said about it. */
final class CannotRead extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    private CannotRead(Finding finding) {
        super(finding.asText());
        this.finding = finding;
    }

    static CannotRead because(String code, Path file, int line, int column, Object... arguments) {
        return new CannotRead(FindingKind.error(code).at(file, "", line, column, arguments));
    }

    Finding finding() {
        return finding;
    }
}
