package se.arendegang.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL behind the tests: a container where a container engine answers, otherwise the embedded binaries.
 * {@code ARENDEGANG_TEST_PARTS=embedded|containers} forces one of them.
 */
record DatabaseServer(String kind, String url, String user, String password) {

    private static final class Shared {
        static final DatabaseServer SERVER = start();
    }

    static DatabaseServer shared() {
        return Shared.SERVER;
    }

    PGSimpleDataSource database(String name) {
        var database = new PGSimpleDataSource();
        database.setUrl(url + name);
        database.setUser(user);
        database.setPassword(password);
        return database;
    }

    private static DatabaseServer start() {
        var server = TestParts.inContainers() ? container() : embedded();
        System.out.println("REAL PARTS: " + server.kind + ", " + server.url);
        return server;
    }

    private static DatabaseServer container() {
        // Nothing outlives a test run, so nothing has to survive a power cut.
        var container = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        var url = "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/";
        // Not a hook of its own, which would run beside Spring's: the applications close while it still answers.
        AtTheEnd.stop(container::stop);
        return new DatabaseServer(
                "PostgreSQL 18 in a container", url, container.getUsername(), container.getPassword());
    }

    private static DatabaseServer embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false)
                    .start();
            AtTheEnd.stop(() -> close(postgres));
            var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
            return new DatabaseServer("PostgreSQL 18 embedded", url, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }
}
