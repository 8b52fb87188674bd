package se.arendegang.deploy.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another Java process that holds a data folder's lock, as a running installation does. */
record OtherProcess(Process process) implements AutoCloseable {

    /** Runs in the other process: takes the lock, says so, and holds it until it is ended. */
    public static void main(String[] arguments) throws IOException {
        try (var channel = FileChannel.open(
                        Path.of(arguments[0], "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            System.out.println(lock.isValid());
            System.out.flush();
            if (System.in.read() >= 0) {
                throw new IllegalStateException("nobody was to write here");
            }
        }
    }

    static OtherProcess holding(Path folder) {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProcess.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.getInputStream().read() != 't') {
                throw new IllegalStateException("the other process did not get the lock");
            }
            return new OtherProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
