package se.arendegang.deploy.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.arendegang.deploy.Arendegang;
import se.arendegang.testing.RealDatabase;

/** Whoever stops an installation is not kept waiting by an engine that is gone or silent. */
class StopsWithoutEngineTest {

    /** What container platforms give at the least before they kill. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void theGatewayIsGone() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        assertThat(stopping(port)).isLessThan(PATIENCE);
    }

    /** Connections are made, and nothing is ever answered. */
    @Test
    void theGatewayIsSilent() throws IOException {
        try (var silent = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            assertThat(stopping(silent.getLocalPort())).isLessThan(PATIENCE);
        }
    }

    private static Duration stopping(int gatewayPort) {
        var database = (PGSimpleDataSource) RealDatabase.empty();
        var application = new SpringApplicationBuilder(Arendegang.class)
                .run(
                        "--server.port=0",
                        "--arendegang.engine=cluster",
                        "--arendegang.database=external",
                        "--spring.datasource.url=" + database.getUrl(),
                        "--spring.datasource.username=" + database.getUser(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--camunda.client.grpc-address=http://127.0.0.1:" + gatewayPort);
        var since = Instant.now();
        application.close();
        return Duration.between(since, Instant.now());
    }
}
