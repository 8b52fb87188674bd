package se.arendegang.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;

/** Which versions of the models the engine holds, kept here since it cannot be asked for their text. */
@Service
public class DeployedModels {

    private final JdbcDeployedModels models;
    private final EngineGenerations generations;
    private final Clock clock;

    DeployedModels(JdbcDeployedModels models, EngineGenerations generations, Clock clock) {
        this.models = models;
        this.generations = generations;
        this.clock = clock;
    }

    /** Repeatable. */
    public void note(String processId, int version, String generation, String xml) {
        models.note(processId, version, generation, xml, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** All versions in the present engine; older ones may still have instances. */
    public List<DeployedModel> inPresentEngine() {
        return generations.current().map(models::of).orElse(List.of());
    }
}
