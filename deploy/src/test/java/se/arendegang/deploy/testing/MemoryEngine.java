package se.arendegang.deploy.testing;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import se.arendegang.testing.PartsTally;

/** The real engine 8.8.21 in this JVM: it forgets everything when it stops, and needs no second process. */
public record MemoryEngine(ZeebeTestEngine engine, URI grpcAddress) implements RealEngine {

    public static MemoryEngine start8821() {
        PartsTally.uses("Zeebe 8.8.21 in memory");
        try (var socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            socket.close();
            var engine = EngineFactory.create(port);
            engine.start();
            return new MemoryEngine(engine, URI.create("http://localhost:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String version() {
        return "8.8.21";
    }

    @Override
    public void addTime(Duration time) {
        engine.increaseTime(time);
    }

    @Override
    public void close() {
        engine.stop();
    }
}
