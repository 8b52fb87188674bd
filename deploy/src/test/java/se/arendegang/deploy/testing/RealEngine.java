package se.arendegang.deploy.testing;

import java.net.URI;
import java.time.Duration;
import se.arendegang.testing.TestParts;

/** A real engine for tests, with a clock that the test may move. */
public interface RealEngine extends AutoCloseable {

    String EMBEDDED_DEFAULT = "8.5.8";
    String NEWER = "8.6.0";

    /** The broker of the installation: in a container where a container engine answers, otherwise a child process. */
    static RealEngine start() {
        return TestParts.inContainers()
                ? ContainerEngine.start(EMBEDDED_DEFAULT)
                : DurableEngine.start(EMBEDDED_DEFAULT);
    }

    URI grpcAddress();

    String version();

    /** Moves the engine's clock forward; moved clocks stay moved. */
    void addTime(Duration time);

    @Override
    void close();
}
