package se.arendegang.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process this folder started last. The start time stands beside the number, since numbers are used again: a
 * stranger that got an old number is never touched.
 */
record PidFile(Path path) {

    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    void write(ProcessHandle process) {
        try {
            Files.writeString(path, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that was written here, if it still runs. */
    Optional<ProcessHandle> living() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            var words = Files.readString(path).trim().split(" ");
            if (words.length != 2) {
                return Optional.empty(); // cut off by a crash while it was written: the process never got going
            }
            var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(startOf(process), started).abs().compareTo(CLOCK_SLACK) < 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
