package se.arendegang.replay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.rule.Severity;
import se.arendegang.replay.tree.CaseWriter;

/** A worked example with something changed in it, read from a file of its own. */
final class Changed {
    private final Map<String, @Nullable Object> tree;

    private Changed(Map<String, @Nullable Object> tree) {
        this.tree = tree;
    }

    static Changed example(String name) {
        ReadCases read = new CaseReader().read(List.of(Examples.worked(name)));
        return new Changed(new LinkedHashMap<>(read.cases().getFirst().tree()));
    }

    /** Sets what stands at a path such as {@code kommunstyrelsen.votes[0].result}; an index past the end adds. */
    Changed set(String path, @Nullable Object value) {
        String[] steps = path.replace("[", ".[").split("\\.");
        Object node = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            node = step(node, steps[i]);
        }
        String last = steps[steps.length - 1];
        if (last.startsWith("[")) {
            List<@Nullable Object> list = listOf(node);
            int index = index(last);
            if (index < list.size()) {
                list.set(index, value);
            } else {
                list.add(value);
            }
        } else {
            mapOf(node).put(last, value);
        }
        return this;
    }

    Path file() {
        try {
            var file = Files.createTempFile("arende", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, CaseWriter.write(tree));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    List<Finding> findings() {
        return new CaseReader().read(List.of(file())).findings();
    }

    void isRefused(String code, String path) {
        assertThat(told(Severity.ERROR)).containsExactly(code + " " + path);
    }

    void isRefusedFor(String... codesAndPaths) {
        assertThat(told(Severity.ERROR)).containsExactlyInAnyOrder(codesAndPaths);
    }

    void isWarnedOf(String code, String path) {
        assertThat(told(Severity.ERROR)).isEmpty();
        assertThat(told(Severity.WARNING)).contains(code + " " + path);
    }

    void isTakenInWithout(String code) {
        assertThat(told(Severity.ERROR)).isEmpty();
        assertThat(told(Severity.WARNING)).noneMatch(told -> told.startsWith(code + " "));
    }

    /** Every finding is said in full and names the line that its key stands on. */
    private List<String> told(Severity severity) {
        Path file = file();
        List<Finding> findings = new CaseReader().read(List.of(file)).findings();
        for (Finding finding : findings) {
            assertThat(finding.asText()).doesNotContain("%", "{0}").contains("Funnet:", "Regel:", "Gör så:");
            assertThat(lineOf(file, finding.line())).contains(lastKey(finding.path()));
        }
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    private static String lastKey(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.endsWith("]") ? "-" : last;
    }

    private static String lineOf(Path file, int line) {
        try {
            return Files.readAllLines(file).get(line - 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object step(Object node, String step) {
        Object next = step.startsWith("[")
                ? listOf(node).get(index(step))
                : mapOf(node).get(step);
        if (next == null) {
            next = new LinkedHashMap<String, Object>();
            mapOf(node).put(step, next);
        }
        return next;
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> mapOf(Object node) {
        return (Map<String, @Nullable Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> listOf(Object node) {
        return (List<@Nullable Object>) node;
    }

    static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    static List<@Nullable Object> list(@Nullable Object... elements) {
        List<@Nullable Object> list = new ArrayList<>();
        java.util.Collections.addAll(list, elements);
        return list;
    }
}
