package se.arendegang.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** A database cluster on disk, made once, with a password of its own that only the owner of the folder can read. */
record Cluster(Path data, String password) {

    static final String USER = "arendegang";
    static final String DATABASE = "postgres";

    static Cluster in(Path folder, Path programs) {
        try {
            var data = Files.createDirectories(folder).resolve("data");
            var passwordFile = folder.resolve("password");
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                writePassword(passwordFile);
                make(programs, data, passwordFile);
            }
            forgetStranger(data.resolve("postmaster.pid"));
            return new Cluster(data, Files.readString(passwordFile).trim());
        } catch (IOException e) {
            throw new UncheckedIOException("The database folder " + folder + " could not be made", e);
        }
    }

    /**
     * PostgreSQL refuses to start when the number it wrote before a crash belongs to a living process, which after a
     * reboot may be anybody. A living PostgreSQL is left to PostgreSQL's own judgement.
     */
    private static void forgetStranger(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var number = Files.readAllLines(pidFile).get(0).trim();
        var stranger = ProcessHandle.of(Long.parseLong(number))
                .flatMap(process -> process.info().command())
                .filter(command -> !command.endsWith("/postgres"));
        if (stranger.isPresent()) {
            Files.delete(pidFile);
        }
    }

    private static void writePassword(Path file) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(bytes));
    }

    private static void make(Path programs, Path data, Path passwordFile) throws IOException {
        // Made beside its place and moved into it, so that a start cut off half-way leaves nothing that looks finished.
        var half = Files.createTempDirectory(data.getParent(), "half");
        var process = new ProcessBuilder(Sessions.notRoot(List.of(
                        programs.resolve("initdb").toString(),
                        "-D",
                        half.toString(),
                        "-U",
                        USER,
                        "--pwfile",
                        passwordFile.toString(),
                        "--auth",
                        "scram-sha-256",
                        "--encoding",
                        "UTF8",
                        "--locale-provider",
                        "builtin",
                        "--builtin-locale",
                        "C.UTF-8",
                        "--locale",
                        "C")))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("initdb said:\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        Files.move(half, data);
    }
}
