package se.arendegang.deploy.installation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.arendegang.deploy.Arendegang;
import se.arendegang.deploy.testing.TestDistributions;
import se.arendegang.testing.PartsTally;

/** A whole installation in processes of its own, as {@code ./arendegang up} starts it, with the demo users. */
public final class Installed implements AutoCloseable {

    private final Process application;
    private final RunFile file;

    private Installed(Process application, RunFile file) {
        this.application = application;
        this.file = file;
    }

    /** Returns when the login page is there and the application has found the engine that it knows. */
    public static Installed in(Path data) throws IOException {
        PartsTally.uses("Zeebe 8.5.8 as a child process");
        PartsTally.uses("PostgreSQL 18 embedded");
        var since = Instant.now();
        var application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        withoutTests(System.getProperty("java.class.path")),
                        Arendegang.class.getName(),
                        "--server.port=0",
                        "--arendegang.demo=true",
                        "--arendegang.data=" + data,
                        "--arendegang.engine-archives=" + TestDistributions.HERE.archives())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(Path.of("target"))
                        .resolve("hard-kill.log")
                        .toFile()))
                .start();
        Awaitility.await("an installation; its log is deploy/target/hard-kill.log")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .failFast("the application ended", () -> !application.isAlive())
                .until(() -> RunFile.read(data)
                        .filter(file ->
                                file.pid() == application.pid() && !file.url().isEmpty())
                        .filter(file -> knowsTheEngine(file, since))
                        .isPresent());
        return new Installed(application, RunFile.read(data).orElseThrow());
    }

    /** The tests' own applications would be found beside the real one, and leave out the screens. */
    private static String withoutTests(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes") && !part.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean knowsTheEngine(RunFile file, Instant since) {
        return client(file)
                        .sql("select count(*) from engine_contact where state = 'open' and checked_at > :since")
                        .param("since", Timestamp.from(since))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    RunFile file() {
        return file;
    }

    public String url() {
        return file.url().replaceAll("/$", "");
    }

    private static JdbcClient client(RunFile file) {
        return JdbcClient.create(
                new DriverManagerDataSource(file.jdbcUrl(), file.databaseUser(), file.databasePassword()));
    }

    /** As a power cut: nobody gets a word in. */
    public void killEverything() {
        killApplication();
        kill(file.brokerPid());
        kill(file.databasePid());
    }

    void killApplication() {
        kill(file.pid());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    @Override
    public void close() {
        application.destroy();
        application.onExit().join();
    }
}
