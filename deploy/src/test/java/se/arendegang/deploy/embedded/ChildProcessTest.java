package se.arendegang.deploy.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    private Path folder = Path.of("");

    private ProcessHandle started = ProcessHandle.current();

    @AfterEach
    void leaveNothingRunning() {
        if (started.pid() != ProcessHandle.current().pid()) {
            started.destroyForcibly();
        }
    }

    @Test
    void aChildThatDiesIsStartedAgain() {
        try (var child = ChildProcess.start(sleeping())) {
            long first = child.pid();
            child.kill();
            Patience.await(
                    "it did not come back", Duration.ofSeconds(10), () -> child.pid() != first && child.isAlive());
        }
    }

    @Test
    void aClosedChildStaysDeadAndIsForgotten() {
        var child = ChildProcess.start(sleeping());
        long pid = child.pid();
        child.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(pidFile().path()).doesNotExist();
    }

    @Test
    void anOrphanOfTheSameFolderIsStoppedBeforeTheNextStart() throws IOException {
        var orphan = new ProcessBuilder("sleep", "300").start();
        started = orphan.toHandle();
        pidFile().write(orphan.toHandle());
        try (var child = ChildProcess.start(sleeping())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(child.isAlive()).isTrue();
        }
    }

    @Test
    void aStrangerThatGotAnOldNumberIsLeftAlone() throws IOException {
        var stranger = new ProcessBuilder("sleep", "300").start();
        started = stranger.toHandle();
        Files.writeString(pidFile().path(), stranger.pid() + " 1000000000000\n");
        try (var child = ChildProcess.start(sleeping())) {
            assertThat(stranger.isAlive()).isTrue();
            assertThat(child.isAlive()).isTrue();
        }
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve("child.pid"));
    }

    private ChildProcess.Plan sleeping() {
        return new ChildProcess.Plan(
                "A sleeper",
                Sessions.own(List.of("sleep", "300")),
                Map.of(),
                folder.resolve("child.log"),
                pidFile(),
                StopSignal.TERM);
    }
}
