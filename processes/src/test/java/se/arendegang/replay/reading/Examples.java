package se.arendegang.replay.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The recorded cases that tests read: the worked examples, and the real ones where they are. */
public final class Examples {
    private Examples() {}

    /** The worked examples of this repository. */
    public static List<Path> worked() {
        try {
            var url =
                    Objects.requireNonNull(Examples.class.getResource("/se/arendegang/examples/exempel-oenighet.yaml"));
            return yamlIn(Objects.requireNonNull(Path.of(url.toURI()).getParent()));
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public static Path worked(String name) {
        return worked().stream()
                .filter(file -> file.endsWith(name + ".yaml"))
                .findFirst()
                .orElseThrow();
    }

    /** The real cases stay out of this repository; empty, said loudly, where they are not beside it. */
    public static List<Path> real() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path cases = folder.resolveSibling("shared").resolve("cases");
            if (Files.isDirectory(cases)) {
                return yamlIn(cases);
            }
        }
        System.err.println("*** ../shared/cases is not here: THE REAL RECORDED CASES ARE NOT TESTED ***");
        return List.of();
    }

    /** The real cases alone: no worked examples, no excerpt. */
    static List<Path> realCases() {
        return real().stream()
                .filter(file -> String.valueOf(file.getFileName()).matches("\\d{4}-.*"))
                .filter(file -> !file.toString().contains("utdrag"))
                .toList();
    }

    private static List<Path> yamlIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
