package se.arendegang.replay.rule;

import java.util.Comparator;

/**
 * Something found in a recorded case, said so that a person can act on it. The texts are Swedish.
 *
 * @param code what kind of finding it is, the same in every language
 * @param file the file as it was named to the reader
 * @param path where in the file, such as {@code kommunstyrelsen.votes[0].result}; empty for the whole file
 * @param line counted from 1; 0 when the file could not be read at all
 * @param column counted from 1; 0 with line 0
 * @param found what stands there
 * @param rule what should hold, with its paragraph where it is law
 * @param whatToDo what would be right
 */
public record Finding(
        Severity severity,
        String code,
        String file,
        String path,
        int line,
        int column,
        String found,
        String rule,
        String whatToDo) {

    public static final Comparator<Finding> IN_FILE_ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::line)
            .thenComparing(Finding::column)
            .thenComparing(Finding::path);

    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    /** As it is shown in a terminal: where, what was found, what the rule is, what to do. */
    public String asText() {
        return Texts.text("finding", refuses() ? "Fel" : "Varning", place(), found, rule, whatToDo);
    }

    private String place() {
        String where = line == 0 ? file : file + ":" + line + ":" + column;
        return path.isEmpty() ? where : where + "  " + path;
    }
}
