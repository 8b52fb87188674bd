package se.arendegang.deploy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import se.arendegang.deploy.embedded.BrokerPorts;
import se.arendegang.deploy.embedded.BrokerSettings;
import se.arendegang.deploy.embedded.EmbeddedBroker;
import se.arendegang.testing.AtTheEnd;
import se.arendegang.testing.PartsTally;

/** A broker as a child process, exactly as the installation runs it: it can be killed, restarted and robbed of its data. */
public final class DurableEngine implements RealEngine {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BrokerSettings settings;
    private EmbeddedBroker broker;

    private DurableEngine(BrokerSettings settings) {
        this.settings = settings;
        broker = EmbeddedBroker.start(settings);
        // Before it is ready: a broker that never gets there must not be left running either. Not a hook of its own,
        // which would run beside Spring's: the applications must close while their engine still answers.
        AtTheEnd.stop(this::close);
        broker.awaitReady(PATIENCE);
    }

    public static DurableEngine start(String version) {
        return start(version, Map.of());
    }

    /** @param environment what the broker is told beside its clock */
    public static DurableEngine start(String version, Map<String, String> environment) {
        try {
            var told = new HashMap<>(environment);
            told.put("ZEEBE_CLOCK_CONTROLLED", "true");
            var part = "Zeebe " + version + " as a child process";
            PartsTally.uses(part);
            var settings = new BrokerSettings(
                    Files.createTempDirectory("arendegang-broker"),
                    TestDistributions.HERE,
                    version,
                    BrokerPorts.free(),
                    Map.copyOf(told));
            var engine = new DurableEngine(settings);
            System.out.println("REAL PARTS: " + part + ", " + engine.grpcAddress());
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI grpcAddress() {
        return broker.grpcAddress();
    }

    @Override
    public String version() {
        return settings.version();
    }

    @Override
    public void addTime(Duration time) {
        ControlledClock.add(broker.managementAddress(), time);
    }

    /** Stops it; it answers nobody until {@link #resume}. */
    public void stop() {
        broker.close();
    }

    public void resume() {
        broker = EmbeddedBroker.start(settings).awaitReady(PATIENCE);
    }

    /** Stop and start on the same ports and data. */
    public void restart() {
        stop();
        resume();
    }

    /** As a power cut: the watch brings it back, on the same ports and data. */
    public void kill() {
        broker.kill();
        broker.awaitReady(PATIENCE);
    }

    /** The same address, but an engine that has never heard of anything. */
    public void wipe() {
        stop();
        deleteData();
        resume();
    }

    private void deleteData() {
        try {
            FileSystemUtils.deleteRecursively(Path.of(settings.folder().toString(), "data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        broker.close();
        deleteData();
    }
}
