package se.arendegang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts how many tests ran on which real parts, for the summary of {@code ./arendegang test}. A test class that takes
 * a real part into use {@linkplain #uses says so}; every test of it that ran is counted for that part.
 */
public final class PartsTally implements TestExecutionListener {

    /** One file per process: the tests of a module may be shared out to several. */
    private static final Path FILE =
            Path.of("target", "real-parts", ProcessHandle.current().pid() + ".txt");

    private static final Set<String> PARTS_IN_USE = new TreeSet<>();

    /** Of the whole process: each class that it is given is a plan of its own. */
    private static final Map<String, Integer> TESTS_ON = new TreeMap<>();

    /** Called by whoever hands out the real part, while the test class that asked for it runs. */
    public static synchronized void uses(String part) {
        PARTS_IN_USE.add(part);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isTopLevelClass(test)) {
            synchronized (PartsTally.class) {
                PARTS_IN_USE.clear();
            }
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            synchronized (PartsTally.class) {
                var parts = PARTS_IN_USE.isEmpty() ? Set.of("no real part") : PARTS_IN_USE;
                parts.forEach(part -> TESTS_ON.merge(part, 1, Integer::sum));
            }
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var lines = lines();
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.List<String> lines() {
        synchronized (PartsTally.class) {
            return TESTS_ON.entrySet().stream()
                    .map(entry -> entry.getValue() + "\t" + entry.getKey())
                    .toList();
        }
    }

    private static boolean isTopLevelClass(TestIdentifier test) {
        return test.getSource()
                .filter(source -> source instanceof ClassSource clazz
                        && !clazz.getClassName().contains("$"))
                .isPresent();
    }
}
