package se.arendegang.deploy.testing;

import java.nio.file.Path;
import se.arendegang.deploy.embedded.Distributions;

/** Where the build has put the brokers, and the cache shared with {@code ./arendegang up}. */
public final class TestDistributions {

    public static final Distributions HERE = new Distributions(
            Path.of("target", "engine").toAbsolutePath(),
            Path.of(System.getProperty("user.home"), ".cache/arendegang"));

    private TestDistributions() {}
}
