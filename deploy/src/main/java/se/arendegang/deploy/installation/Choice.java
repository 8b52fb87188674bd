package se.arendegang.deploy.installation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.PropertyResolver;

/** What was chosen for this start; read here and nowhere else. */
record Choice(
        Engine engine,
        Database database,
        Set<Role> roles,
        Path data,
        boolean replay,
        Path archives,
        Path cache,
        String engineVersion,
        int port) {

    enum Engine {
        EMBEDDED,
        CLUSTER
    }

    enum Database {
        EMBEDDED,
        EXTERNAL
    }

    enum Role {
        UI,
        WORKERS
    }

    static Choice from(PropertyResolver properties) {
        var home = System.getProperty("user.home");
        return new Choice(
                one(Engine.class, "arendegang.engine", properties.getProperty("arendegang.engine", "embedded")),
                one(Database.class, "arendegang.database", properties.getProperty("arendegang.database", "embedded")),
                roles(properties.getProperty("arendegang.roles", "ui,workers")),
                folder(properties, "arendegang.data", home + "/.local/share/arendegang"),
                properties.getProperty("arendegang.command", "").equals("replay"),
                folder(properties, "arendegang.engine-archives", "deploy/target/engine"),
                folder(properties, "arendegang.cache", home + "/.cache/arendegang"),
                properties.getProperty("arendegang.engine-version", "8.5.8"),
                properties.getProperty("server.port", Integer.class, 8080));
    }

    boolean needsFolder() {
        return engine == Engine.EMBEDDED || database == Database.EMBEDDED;
    }

    private static Set<Role> roles(String text) {
        return Arrays.stream(text.split(","))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .map(word -> one(Role.class, "arendegang.roles", word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Path folder(PropertyResolver properties, String name, String otherwise) {
        return Path.of(properties.getProperty(name, otherwise)).toAbsolutePath().normalize();
    }

    private static <E extends Enum<E>> E one(Class<E> kind, String property, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text.trim()))
                .findFirst()
                .orElseThrow(() -> new InstallationProblem(
                        property + " is '" + text + "'.",
                        "It may be one of "
                                + Arrays.stream(kind.getEnumConstants())
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .toList()
                                + "."));
    }
}
