package se.arendegang.deploy.installation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The one switch: {@code arendegang.engine=embedded|cluster}, {@code arendegang.database=embedded|external},
 * {@code arendegang.roles=ui,workers}, {@code arendegang.data=DIR}. It starts what is embedded and tells Spring where
 * everything is, before anything asks.
 */
final class InstallationSwitch implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var chosen = Choice.from(context.getEnvironment());
        var folder = chosen.needsFolder() ? DataFolder.take(chosen.data()) : Optional.<DataFolder>empty();
        var isGuest = chosen.replay() && folder.isEmpty();
        var choice = isGuest ? chosen.asGuest() : chosen;
        var told = new HashMap<String, Object>(choice.closedDoors());
        if (folder.isPresent()) {
            told.putAll(addresses(start(choice, folder.get(), context)));
        } else if (choice.needsFolder()) {
            told.putAll(addresses(runningOn(choice)));
        }
        context.getBeanFactory().registerSingleton("openDoors", new OpenDoors(choice.roles()));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("installation", told));
        if (!told.containsKey("spring.datasource.url")) {
            new ExternalDatabase(context.getEnvironment()).await();
        }
    }

    private static RunFile start(Choice choice, DataFolder folder, ConfigurableApplicationContext context) {
        if (!choice.replay() && choice.port() != 0 && PortOwner.isTaken(choice.port())) {
            folder.close();
            throw new InstallationProblem(
                    "Port " + choice.port() + " is taken by " + PortOwner.describe(choice.port()) + ".",
                    "Stop it, or choose another port: ./arendegang up --port N");
        }
        // Added before the children start, so that they are stopped whatever happens next; runs when Spring has closed.
        var parts = new HeldParts(folder);
        SpringApplication.getShutdownHandlers().add(parts::close);
        var runFile = parts.start(choice);
        context.addApplicationListener(new StartReport(choice, runFile));
        return runFile;
    }

    private static RunFile runningOn(Choice choice) {
        var running = RunFile.read(choice.data());
        if (choice.replay() && running.isPresent()) {
            return running.get();
        }
        throw new InstallationProblem(
                "The data folder " + choice.data() + " is in use by "
                        + running.map(it -> "process " + it.pid()
                                        + (it.url().isEmpty() ? ", which is still starting" : ", " + it.url()))
                                .orElse("an installation that is just starting or stopping")
                        + ".",
                "Use that one, stop it (Ctrl-C, or kill its process), or choose another folder with --data DIR.");
    }

    private static Map<String, Object> addresses(RunFile parts) {
        var addresses = new HashMap<String, Object>();
        if (!parts.jdbcUrl().isEmpty()) {
            addresses.put("spring.datasource.url", parts.jdbcUrl());
            addresses.put("spring.datasource.username", parts.databaseUser());
            addresses.put("spring.datasource.password", parts.databasePassword());
        }
        if (!parts.grpcAddress().isEmpty()) {
            addresses.put("camunda.client.grpc-address", parts.grpcAddress());
        }
        return addresses;
    }
}
