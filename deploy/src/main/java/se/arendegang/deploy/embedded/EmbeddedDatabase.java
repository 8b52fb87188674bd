package se.arendegang.deploy.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL as a child process: everything that is committed is on the disk. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final Cluster cluster;
    private final int port;
    private final ChildProcess child;

    private EmbeddedDatabase(Cluster cluster, int port, ChildProcess child) {
        this.cluster = cluster;
        this.port = port;
        this.child = child;
    }

    /** Makes the folder a database cluster if it is none, launches the server and returns when it answers. */
    public static EmbeddedDatabase start(Path folder, Distributions distributions, int port) {
        var programs = distributions.postgres().resolve("bin");
        var cluster = Cluster.in(folder, programs);
        var child = ChildProcess.start(new ChildProcess.Plan(
                "The database (PostgreSQL 18)",
                Sessions.own(Sessions.notRoot(command(programs, cluster, port))),
                Map.of("LC_ALL", "C"),
                folder.resolve("database.log"),
                new PidFile(folder.resolve("database.pid")),
                StopSignal.INT));
        return new EmbeddedDatabase(cluster, port, child);
    }

    public static EmbeddedDatabase start(Path folder, Distributions distributions) {
        return start(folder, distributions, freePort());
    }

    public static int freePort() {
        return FreePorts.take(1).get(0);
    }

    private static List<String> command(Path programs, Cluster cluster, int port) {
        var command = new ArrayList<>(List.of(
                programs.resolve("postgres").toString(),
                "-D",
                cluster.data().toString(),
                "-p",
                Integer.toString(port)));
        Map.of(
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "max_connections", "200")
                .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    public EmbeddedDatabase awaitReady(Duration patience) {
        Patience.await("The database did not get ready", patience, this::isReady);
        return this;
    }

    public boolean isReady() {
        try (var connection = DriverManager.getConnection(jdbcUrl(), user(), password())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    public long pid() {
        return child.pid();
    }

    /** Ends it as a power cut would; the watch brings it back on the same port. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
