package se.arendegang.deploy.testing;

import java.net.URI;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import se.arendegang.testing.AtTheEnd;
import se.arendegang.testing.PartsTally;

/** The broker's official image. */
record ContainerEngine(GenericContainer<?> container, String version) implements RealEngine {

    private static final int GRPC = 26500;
    private static final int MANAGEMENT = 9600;

    static ContainerEngine start(String version) {
        var part = "Zeebe " + version + " in a container";
        PartsTally.uses(part);
        var container = new GenericContainer<>("camunda/zeebe:" + version)
                .withExposedPorts(GRPC, MANAGEMENT)
                .withEnv("ZEEBE_CLOCK_CONTROLLED", "true")
                .withEnv("JAVA_OPTS", "-Xmx512m")
                .waitingFor(Wait.forHttp("/actuator/health")
                        .forPort(MANAGEMENT)
                        .forStatusCodeMatching(status -> status / 100 == 2)
                        .withStartupTimeout(Duration.ofMinutes(2)));
        container.start();
        var engine = new ContainerEngine(container, version);
        // Not a hook of its own, which would run beside Spring's: the applications close while it still answers.
        AtTheEnd.stop(container::stop);
        System.out.println("REAL PARTS: " + part + ", " + engine.grpcAddress());
        return engine;
    }

    @Override
    public URI grpcAddress() {
        return address(GRPC);
    }

    private URI address(int port) {
        return URI.create("http://" + container.getHost() + ":" + container.getMappedPort(port));
    }

    @Override
    public void addTime(Duration time) {
        ControlledClock.add(address(MANAGEMENT), time);
    }

    @Override
    public void close() {
        container.stop();
    }
}
