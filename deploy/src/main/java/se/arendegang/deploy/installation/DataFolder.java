package se.arendegang.deploy.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder of one installation. It is held by at most one process; the system lets go of it when that process ends,
 * however it ends.
 */
final class DataFolder implements AutoCloseable {

    /** What makes a folder ours; {@code ./arendegang up --fresh} empties no folder without it. */
    static final String MARK = "arendegang.folder";

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Empty when another process holds it. */
    static Optional<DataFolder> take(Path path) {
        try {
            Files.createDirectories(path);
            if (!Files.exists(path.resolve(MARK))) {
                Files.writeString(path.resolve(MARK), "Data of an installation of Ärendegång.\n");
            }
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(path, lock));
        } catch (IOException e) {
            throw new InstallationProblem(
                    "The data folder " + path + " cannot be used: " + e.getMessage(),
                    "Choose another one with --data DIR or ARENDEGANG_DATA.");
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(RunFile.in(path));
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
