package se.arendegang.deploy.installation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The screens and the login before them; an instance without screens shows its health and nothing else. */
    private static final List<String> SCREENS = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration");

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
        var replay = properties.getProperty("arendegang.command", "").equals("replay");
        return new Choice(
                one(Engine.class, "arendegang.engine", properties.getProperty("arendegang.engine", "embedded")),
                one(Database.class, "arendegang.database", properties.getProperty("arendegang.database", "embedded")),
                roles(properties.getProperty("arendegang.roles", replay ? "workers" : "ui,workers")),
                folder(properties, "arendegang.data", home + "/.local/share/arendegang"),
                replay,
                folder(properties, "arendegang.engine-archives", "deploy/target/engine"),
                folder(properties, "arendegang.cache", home + "/.cache/arendegang"),
                properties.getProperty("arendegang.engine-version", "8.5.8"),
                properties.getProperty("server.port", Integer.class, 8080));
    }

    /** The same with no door open: a replay through an installation whose own workers do the work. */
    Choice asGuest() {
        return new Choice(engine, database, Set.of(), data, replay, archives, cache, engineVersion, port);
    }

    /** What keeps Spring from opening the doors that were not chosen. */
    Map<String, String> closedDoors() {
        var closed = new HashMap<String, String>();
        if (!roles.contains(Role.UI)) {
            closed.put("spring.autoconfigure.exclude", String.join(",", SCREENS));
        }
        if (!roles.contains(Role.WORKERS)) {
            closed.put("camunda.client.enabled", "false");
        }
        return closed;
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
