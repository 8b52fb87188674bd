package se.arendegang.deploy.installation;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.PropertyResolver;

/** A PostgreSQL that somebody else runs. It may come up after us: we wait, and say so. */
final class ExternalDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final long PAUSE_MILLIS = 2_000;

    private final String url;
    private final String user;
    private final String password;

    ExternalDatabase(PropertyResolver properties) {
        url = properties.getProperty("spring.datasource.url", "");
        user = properties.getProperty("spring.datasource.username", "");
        password = properties.getProperty("spring.datasource.password", "");
        if (url.isEmpty()) {
            throw new InstallationProblem(
                    "arendegang.database is external, but there is no address of it.",
                    "Set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/name), SPRING_DATASOURCE_USERNAME"
                            + " and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    void await() {
        while (!answers()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for " + url, e);
            }
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            LOG.warn("Waiting for the database at {}: {}", url, notYet.getMessage());
            return false;
        }
    }
}
