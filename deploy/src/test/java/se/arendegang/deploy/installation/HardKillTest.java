package se.arendegang.deploy.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.arendegang.deploy.Arendegang;
import se.arendegang.deploy.testing.TestDistributions;
import se.arendegang.testing.PartsTally;

/** A whole installation, as {@code ./arendegang up} starts it, loses all its processes at once and is started again. */
class HardKillTest {

    @TempDir
    private Path data = Path.of("");

    @Test
    void everythingIsThereAfterEveryProcessWasKilled() throws IOException {
        PartsTally.uses("Zeebe 8.5.8 as a child process");
        PartsTally.uses("PostgreSQL 18 embedded");
        var first = up();
        var before = running(first);
        client(before).sql("create table kept as select 'åäö' as word").update();
        var generation = generation(before);
        kill(first.pid());
        kill(before.brokerPid());
        kill(before.databasePid());

        var second = up();
        try {
            var after = running(second);
            assertThat(client(after)
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("åäö");
            assertThat(generation(after)).isEqualTo(generation);
        } finally {
            stop(second);
        }
    }

    @Test
    void orphansOfAKilledApplicationAreStoppedAtTheNextStart() throws IOException {
        PartsTally.uses("Zeebe 8.5.8 as a child process");
        PartsTally.uses("PostgreSQL 18 embedded");
        var first = up();
        var before = running(first);
        kill(first.pid());
        assertThat(isAlive(before.brokerPid())).isTrue();
        assertThat(isAlive(before.databasePid())).isTrue();

        var second = up();
        try {
            var after = running(second);
            assertThat(isAlive(before.brokerPid())).isFalse();
            assertThat(isAlive(before.databasePid())).isFalse();
            assertThat(isAlive(after.brokerPid())).isTrue();
        } finally {
            stop(second);
        }
        assertThat(RunFile.read(data)).isEmpty();
    }

    private Process up() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Arendegang.class.getName(),
                        "--server.port=0",
                        "--arendegang.data=" + data,
                        "--arendegang.engine-archives=" + TestDistributions.HERE.archives())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(Path.of("target"))
                        .resolve("hard-kill.log")
                        .toFile()))
                .start();
    }

    /** Waits for the login page and for the application to have found the engine that it knows. */
    private RunFile running(Process application) {
        var since = Instant.now();
        Awaitility.await("an installation; its log is deploy/target/hard-kill.log")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .failFast("the application ended", () -> !application.isAlive())
                .until(() -> RunFile.read(data)
                        .filter(file ->
                                file.pid() == application.pid() && !file.url().isEmpty())
                        .filter(file -> knowsTheEngine(file, since))
                        .isPresent());
        return RunFile.read(data).orElseThrow();
    }

    private static boolean knowsTheEngine(RunFile file, Instant since) {
        return client(file)
                        .sql("select count(*) from engine_contact where state = 'open' and checked_at > :since")
                        .param("since", Timestamp.from(since))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String generation(RunFile file) {
        return client(file)
                .sql("select id from engine_generation where is_current")
                .query(String.class)
                .single();
    }

    private static JdbcClient client(RunFile file) {
        return JdbcClient.create(
                new DriverManagerDataSource(file.jdbcUrl(), file.databaseUser(), file.databasePassword()));
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private static void stop(Process application) {
        application.destroy();
        application.onExit().join();
    }
}
