package se.arendegang.workers.engine;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arendegang.engine.DeployedModels;
import se.arendegang.landscape.Landscape;

/** Deploys all models in one go and notes which versions they became. An unchanged model keeps its version. */
@Component
class ModelDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

    private final CamundaClient client;
    private final DeployedModels deployed;

    ModelDeployment(CamundaClient client, DeployedModels deployed) {
        this.client = client;
        this.deployed = deployed;
    }

    void deploy(String generation) {
        var resources = Landscape.resources();
        var command = client.newDeployResourceCommand().addResourceFromClasspath(resources.getFirst());
        for (var resource : resources.subList(1, resources.size())) {
            command = command.addResourceFromClasspath(resource);
        }
        var processes =
                command.requestTimeout(Duration.ofSeconds(30)).send().join().getProcesses();
        for (var process : processes) {
            deployed.note(
                    process.getBpmnProcessId(),
                    process.getVersion(),
                    generation,
                    ModelTexts.of(process.getResourceName()));
        }
        LOG.info("Deployed {} processes", processes.size());
    }
}
