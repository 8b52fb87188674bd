package se.arendegang.deploy.installation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.arendegang.deploy.embedded.BrokerPorts;
import se.arendegang.deploy.embedded.BrokerSettings;
import se.arendegang.deploy.embedded.Distributions;
import se.arendegang.deploy.embedded.EmbeddedBroker;
import se.arendegang.deploy.embedded.EmbeddedDatabase;

/** The children of this process; started side by side, stopped when the application has closed. */
record EmbeddedParts(
        @Nullable EmbeddedBroker broker, @Nullable EmbeddedDatabase database) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedParts.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Returns when the database answers; the engine comes up meanwhile. */
    static EmbeddedParts start(Choice choice) {
        var distributions = new Distributions(choice.archives(), choice.cache());
        var broker = CompletableFuture.supplyAsync(() -> broker(choice, distributions));
        try {
            return new EmbeddedParts(
                    broker.join().orElse(null), database(choice, distributions).orElse(null));
        } catch (RuntimeException e) {
            broker.thenAccept(started -> started.ifPresent(EmbeddedBroker::close))
                    .join();
            throw e;
        }
    }

    private static Optional<EmbeddedBroker> broker(Choice choice, Distributions distributions) {
        if (choice.engine() != Choice.Engine.EMBEDDED) {
            return Optional.empty();
        }
        LOG.info("Starting the engine, Zeebe {}", choice.engineVersion());
        return Optional.of(EmbeddedBroker.start(new BrokerSettings(
                choice.data().resolve("broker"), distributions, choice.engineVersion(), BrokerPorts.free(), Map.of())));
    }

    private static Optional<EmbeddedDatabase> database(Choice choice, Distributions distributions) {
        if (choice.database() != Choice.Database.EMBEDDED) {
            return Optional.empty();
        }
        LOG.info("Starting the database, PostgreSQL 18");
        return Optional.of(EmbeddedDatabase.start(choice.data().resolve("database"), distributions)
                .awaitReady(PATIENCE));
    }

    @Override
    public void close() {
        if (broker != null) {
            LOG.info("Stopping the engine");
            broker.close();
        }
        if (database != null) {
            LOG.info("Stopping the database");
            database.close();
        }
    }
}
