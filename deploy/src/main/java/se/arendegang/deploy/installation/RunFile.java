package se.arendegang.deploy.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who runs on a data folder and how to reach the parts, so that a second process (a replay) finds them. Only the owner
 * can read it, since it holds the database's password.
 *
 * @param url where the screens are, empty while the application is still starting
 */
record RunFile(
        long pid,
        String url,
        String jdbcUrl,
        String databaseUser,
        String databasePassword,
        String grpcAddress,
        String managementAddress,
        long brokerPid,
        long databasePid) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Path in(Path data) {
        return data.resolve("run.json");
    }

    static Optional<RunFile> read(Path data) {
        if (!Files.exists(in(data))) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(in(data), RunFile.class));
    }

    void write(Path data) {
        try {
            var fresh = Files.createTempFile(
                    data,
                    "run",
                    ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
            Files.move(fresh, in(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunFile at(String newUrl) {
        return new RunFile(
                pid,
                newUrl,
                jdbcUrl,
                databaseUser,
                databasePassword,
                grpcAddress,
                managementAddress,
                brokerPid,
                databasePid);
    }
}
