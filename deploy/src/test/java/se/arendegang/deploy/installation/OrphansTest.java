package se.arendegang.deploy.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation whose application was killed, and only that. */
class OrphansTest {

    @TempDir
    private Path data = Path.of("");

    @Test
    void orphansOfAKilledApplicationAreStoppedAtTheNextStart() throws IOException {
        var first = Installed.in(data);
        var before = first.file();
        first.killApplication();
        assertThat(isAlive(before.brokerPid())).isTrue();
        assertThat(isAlive(before.databasePid())).isTrue();

        try (var second = Installed.in(data)) {
            assertThat(isAlive(before.brokerPid())).isFalse();
            assertThat(isAlive(before.databasePid())).isFalse();
            assertThat(isAlive(second.file().brokerPid())).isTrue();
        }
        assertThat(RunFile.read(data)).isEmpty();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
