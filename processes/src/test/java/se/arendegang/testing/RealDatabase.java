package se.arendegang.testing;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One real PostgreSQL for the whole test JVM; every call gives a database of its own on it. A migrated one is copied
 * from a template, so that a test class pays milliseconds and not all migrations.
 */
public final class RealDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TEMPLATE = "migrated";
    private static boolean templateIsReady;

    private RealDatabase() {}

    /** A database with every migration applied and no rows beyond theirs. */
    public static synchronized DataSource migrated() {
        if (!templateIsReady) {
            create(TEMPLATE, "template0");
            migrate(DatabaseServer.shared().database(TEMPLATE));
            templateIsReady = true;
        }
        return copyOf(TEMPLATE);
    }

    /** A database with nothing in it. */
    public static synchronized DataSource empty() {
        return copyOf("template0");
    }

    private static void migrate(DataSource template) {
        Flyway.configure().dataSource(template).outOfOrder(true).load().migrate();
    }

    private static PGSimpleDataSource copyOf(String template) {
        PartsTally.uses(DatabaseServer.shared().kind());
        var name = "test_" + NUMBER.incrementAndGet();
        create(name, template);
        return DatabaseServer.shared().database(name);
    }

    private static void create(String name, String template) {
        try (var connection = DatabaseServer.shared().database("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database " + name + " could not be made", e);
        }
    }
}
