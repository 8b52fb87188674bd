package se.arendegang.deploy.replay;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import se.arendegang.replay.reading.CaseReader;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.tree.RecordedNode;

/** Invented cases that between them use the whole schema. */
final class HeldFiles {

    private static final List<String> NAMES =
            List.of("inkommen", "forhandlingar", "ny-forhandling", "omgangar", "aterkallat", "bordlagt");

    private HeldFiles() {}

    static List<Path> all() {
        return NAMES.stream().map(HeldFiles::file).toList();
    }

    static List<RecordedNode> trees() {
        return new CaseReader()
                .read(all()).cases().stream().map(RecordedCase::root).toList();
    }

    private static Path file(String name) {
        var found = Objects.requireNonNull(HeldFiles.class.getResource("nyckel-" + name + ".yaml"), name);
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
