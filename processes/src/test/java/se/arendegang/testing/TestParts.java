package se.arendegang.testing;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/** Whether the real parts of a test run are containers or embedded; asked once per test JVM. */
public final class TestParts {

    private static final class Answer {
        static final boolean IN_CONTAINERS = ask(System.getenv("ARENDEGANG_TEST_PARTS"));
    }

    private TestParts() {}

    public static boolean inContainers() {
        return Answer.IN_CONTAINERS;
    }

    private static boolean ask(@Nullable String forced) {
        return switch (forced == null ? "" : forced) {
            case "embedded" -> false;
            case "containers" -> true;
            case "" -> DockerClientFactory.instance().isDockerAvailable();
            default ->
                throw new IllegalArgumentException(
                        "ARENDEGANG_TEST_PARTS is '" + forced + "'; it may be 'embedded' or 'containers'");
        };
    }
}
