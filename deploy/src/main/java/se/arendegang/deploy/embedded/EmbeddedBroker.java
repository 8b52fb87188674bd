package se.arendegang.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The Zeebe broker distribution as a child process whose log and state survive it. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final BrokerSettings settings;
    private final ChildProcess child;

    private EmbeddedBroker(BrokerSettings settings, ChildProcess child) {
        this.settings = settings;
        this.child = child;
    }

    /** Launches it and returns at once; see {@link #awaitReady}. An orphan of the same folder is stopped first. */
    public static EmbeddedBroker start(BrokerSettings settings) {
        try {
            var folder = Files.createDirectories(settings.folder());
            return new EmbeddedBroker(
                    settings,
                    ChildProcess.start(new ChildProcess.Plan(
                            "The engine (Zeebe " + settings.version() + ")",
                            command(settings),
                            settings.environment(),
                            folder.resolve("broker.log"),
                            new PidFile(folder.resolve("broker.pid")),
                            StopSignal.TERM)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code bin/broker} would run, with the log beside the data and the loaded classes kept for the next start. */
    private static List<String> command(BrokerSettings settings) {
        var home = settings.distributions().broker(settings.version());
        var classes = settings.distributions()
                .cache()
                .resolve("zeebe-" + settings.version() + "-jdk"
                        + Runtime.version().feature() + ".jsa");
        return Sessions.own(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + classes,
                "-Xlog:cds=off,cds+dynamic=off",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-Dapp.name=broker",
                "-Dapp.home=" + settings.folder(),
                "-Dbasedir=" + settings.folder(),
                // Named, not on the class path: a folder there would keep the classes from being kept.
                "-Dspring.config.additional-location=file:" + home.resolve("config/application.yaml"),
                "-Dlog4j2.configurationFile=" + home.resolve("config/log4j2.xml"),
                "-classpath",
                home.resolve("lib") + "/*",
                mainClass(home)));
    }

    /** It moved between 8.5 and 8.6; the distribution's own script knows. */
    private static String mainClass(Path home) {
        try (var lines = Files.lines(home.resolve("bin/broker"))) {
            return lines.map(line -> line.replace("\\", "").trim())
                    .filter(line -> line.startsWith("io.camunda.") && line.endsWith(".StandaloneBroker"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No broker to start is named in " + home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI grpcAddress() {
        return URI.create("http://127.0.0.1:" + settings.ports().grpc());
    }

    public URI managementAddress() {
        return URI.create("http://127.0.0.1:" + settings.ports().management());
    }

    public long pid() {
        return child.pid();
    }

    public boolean isReady() {
        try {
            var ready = HttpRequest.newBuilder(managementAddress().resolve("/actuator/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public EmbeddedBroker awaitReady(Duration patience) {
        Patience.await(
                "The engine did not get ready; see " + settings.folder().resolve("broker.log"),
                patience,
                this::isReady);
        return this;
    }

    /** Ends it as a power cut would; the watch brings it back on the same ports. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
