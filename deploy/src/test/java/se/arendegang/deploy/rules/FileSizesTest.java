package se.arendegang.deploy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read whole: median at most 40 lines, nine of ten at most 120, none over 300. */
class FileSizesTest {

    private static final Path HOUSE = Path.of("..");
    private static final List<String> ROOMS = List.of("processes", "workers", "ui", "deploy");

    private record Sized(Path file, long lines) {}

    @Test
    void filesAreSmall() throws IOException {
        var sizes = sizes();
        var report = report(sizes);
        System.out.print(report);
        assertThat(sizes).as("source files").isNotEmpty();
        assertThat(sizes.get(sizes.size() - 1).lines()).as(report).isLessThanOrEqualTo(300);
        assertThat(sizes.get(sizes.size() * 9 / 10).lines()).as(report).isLessThanOrEqualTo(120);
        assertThat(sizes.get(sizes.size() / 2).lines()).as(report).isLessThanOrEqualTo(40);
    }

    private static String report(List<Sized> sizes) throws IOException {
        var longest = sizes.get(sizes.size() - 1);
        return "FILE SIZES: %d Java files, median %d lines, 90th percentile %d, longest %d (%s); lines per room %s%n"
                .formatted(
                        sizes.size(),
                        sizes.get(sizes.size() / 2).lines(),
                        sizes.get(sizes.size() * 9 / 10).lines(),
                        longest.lines(),
                        HOUSE.relativize(longest.file()),
                        perRoom(sizes));
    }

    private static Map<String, Long> perRoom(List<Sized> sizes) {
        var lines = new TreeMap<String, Long>();
        sizes.forEach(
                sized -> lines.merge(HOUSE.relativize(sized.file()).getName(0).toString(), sized.lines(), Long::sum));
        return lines;
    }

    private static List<Sized> sizes() throws IOException {
        try (var files = Stream.concat(sources("main"), sources("test"))) {
            return files.map(FileSizesTest::sized)
                    .sorted(Comparator.comparingLong(Sized::lines))
                    .toList();
        }
    }

    private static Stream<Path> sources(String kind) throws IOException {
        var found = Stream.<Path>builder();
        for (var room : ROOMS) {
            var folder = HOUSE.resolve(room).resolve("src").resolve(kind).resolve("java");
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found);
                }
            }
        }
        return found.build();
    }

    private static Sized sized(Path file) {
        try (var lines = Files.lines(file)) {
            return new Sized(file, lines.count());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
