package se.arendegang.deploy.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.arendegang.deploy.testing.TestDistributions;
import se.arendegang.testing.PartsTally;

class EmbeddedDatabaseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsCommittedIsThereAfterAPowerCutAndAfterAStop() {
        PartsTally.uses("PostgreSQL 18 embedded");
        try (var database = start()) {
            client(database).sql("create table kept (word text)").update();
            client(database).sql("insert into kept (word) values ('åäö')").update();
            database.kill();
            database.awaitReady(PATIENCE);
            assertThat(wordsIn(database)).isEqualTo("åäö");
        }
        try (var database = start()) {
            assertThat(wordsIn(database)).isEqualTo("åäö");
        }
    }

    @Test
    void anOldNumberThatIsAStrangersNowDoesNotKeepTheDatabaseDown() throws IOException {
        PartsTally.uses("PostgreSQL 18 embedded");
        start().close();
        // Not this process: PostgreSQL overlooks the number of its own parent.
        var stranger = new ProcessBuilder("sleep", "300").start();
        Files.writeString(
                folder.resolve("data/postmaster.pid"),
                stranger.pid() + "\n" + folder.resolve("data") + "\n1\n1\n\n127.0.0.1\n0\nready\n");
        try (var database = start()) {
            assertThat(setting(database, "server_version")).startsWith("18.");
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void writesReachTheDiskAndStrangersDoNotReachTheData() {
        PartsTally.uses("PostgreSQL 18 embedded");
        try (var database = start()) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, TestDistributions.HERE).awaitReady(PATIENCE);
    }

    private static String wordsIn(EmbeddedDatabase database) {
        return client(database).sql("select word from kept").query(String.class).single();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return client(database).sql("show " + name).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
    }
}
