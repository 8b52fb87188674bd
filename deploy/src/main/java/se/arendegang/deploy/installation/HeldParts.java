package se.arendegang.deploy.installation;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import se.arendegang.deploy.embedded.EmbeddedBroker;
import se.arendegang.deploy.embedded.EmbeddedDatabase;

/** A held data folder with the children that run on it; closing gives both back. */
final class HeldParts implements AutoCloseable {

    private final DataFolder folder;
    private @Nullable EmbeddedParts children;

    HeldParts(DataFolder folder) {
        this.folder = folder;
    }

    RunFile start(Choice choice) {
        var started = EmbeddedParts.start(choice);
        children = started;
        var runFile = runFile(started.broker(), started.database());
        runFile.write(folder.path());
        return runFile;
    }

    private static RunFile runFile(@Nullable EmbeddedBroker broker, @Nullable EmbeddedDatabase database) {
        return new RunFile(
                ProcessHandle.current().pid(),
                "",
                database == null ? "" : database.jdbcUrl(),
                database == null ? "" : database.user(),
                database == null ? "" : database.password(),
                broker == null ? "" : text(broker.grpcAddress()),
                broker == null ? "" : text(broker.managementAddress()),
                broker == null ? 0 : broker.pid(),
                database == null ? 0 : database.pid());
    }

    private static String text(URI address) {
        return address.toString();
    }

    @Override
    public void close() {
        if (children != null) {
            children.close();
        }
        folder.close();
    }
}
