package se.arendegang.workers.engine;

import io.camunda.client.api.command.ClientException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import se.arendegang.engine.EngineAdoption;
import se.arendegang.engine.EngineGenerations;

/**
 * Brings record and engine together: waits for the engine, knows it by its mark or marks it when both are new, deploys
 * the models, and adopts another engine when somebody has said so. People can read and decide meanwhile.
 */
@Component
class EngineDoor implements SmartLifecycle {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(EngineDoor.class);

    private final EngineMarker marker;
    private final GenerationGuard guard;
    private final ModelDeployment models;
    private final EngineGenerations generations;
    private final EngineAdoption adoption;
    private final EngineSettings settings;
    private volatile boolean running;
    private Thread thread = new Thread(this::run, "engine-door");

    EngineDoor(
            EngineMarker marker,
            GenerationGuard guard,
            ModelDeployment models,
            EngineGenerations generations,
            EngineAdoption adoption,
            EngineSettings settings) {
        this.marker = marker;
        this.guard = guard;
        this.models = models;
        this.generations = generations;
        this.adoption = adoption;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "engine-door");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        boolean deployed = false;
        while (running) {
            try {
                deployed = open(deployed);
                Thread.sleep(LOOK_EVERY);
            } catch (ClientException | DataAccessException notYet) {
                LOG.debug("Waiting for engine and database", notYet);
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private boolean open(boolean deployed) {
        if (generations.current().isEmpty()) {
            generations.establish(markedOrNew());
        }
        var known = guard.known();
        if (known.isEmpty()) {
            return adoptIfAsked() || deployed;
        }
        if (!deployed) {
            deploy(known.get());
        }
        return true;
    }

    /** A record that never met an engine has no keys that could be mistaken, so it takes the mark it finds. */
    private String markedOrNew() {
        var found = marker.read();
        return found.isPresent() ? found.get() : mark();
    }

    private String mark() {
        var generation = UUID.randomUUID().toString();
        marker.place(generation);
        return generation;
    }

    private boolean adoptIfAsked() {
        if (!settings.adoptNewGeneration() && !adoption.isAsked()) {
            return false;
        }
        var found = marker.read();
        if (found.isPresent() && generations.isCurrent(found.get())) {
            return false; // it only did not answer
        }
        var generation = mark();
        deploy(generation);
        LOG.warn("Adopted the engine of generation {}: {} paths started again", generation, adoption.adopt(generation));
        return true;
    }

    private void deploy(String generation) {
        models.deploy(generation);
        guard.ready(generation);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
