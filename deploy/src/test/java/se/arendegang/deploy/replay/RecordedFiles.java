package se.arendegang.deploy.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.arendegang.replay.reading.CaseReader;
import se.arendegang.replay.tree.RecordedNode;
import se.arendegang.replay.tree.Remarks;

/** The recorded cases that are replayed: the worked examples, and the real ones where they are. */
public final class RecordedFiles {

    private RecordedFiles() {}

    /** Copied out first: they lie in a folder when the classes were only compiled, in an archive when packaged. */
    public static List<Path> worked() {
        try {
            var folder = Files.createTempDirectory("arendegang-examples");
            for (var example : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/se/arendegang/examples/exempel-*.yaml")) {
                var copy = folder.resolve(Objects.requireNonNull(example.getFilename()));
                Files.write(copy, example.getContentAsByteArray());
                copy.toFile().deleteOnExit();
            }
            folder.toFile().deleteOnExit();
            return yamlIn(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Empty, said loudly, where they are not beside the repository. */
    public static List<Path> real() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var cases = folder.resolveSibling("shared").resolve("cases");
            if (Files.isDirectory(cases)) {
                return yamlIn(cases).stream()
                        .filter(file -> name(file).matches("200[67]-.*"))
                        .toList();
            }
        }
        System.err.println("*** ../shared/cases is not here: THE REAL RECORDED CASES ARE NOT REPLAYED ***");
        return List.of();
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".yaml", "");
    }

    public static RecordedNode tree(Path file) {
        return new CaseReader().read(List.of(file)).cases().getFirst().root();
    }

    /** False for what states nothing: null, remarks, and maps and lists of nothing. */
    static boolean saysSomething(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .anyMatch(entry ->
                                !Remarks.isRemark(String.valueOf(entry.getKey())) && saysSomething(entry.getValue()));
            case List<?> list -> list.stream().anyMatch(RecordedFiles::saysSomething);
            default -> true;
        };
    }

    private static List<Path> yamlIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
