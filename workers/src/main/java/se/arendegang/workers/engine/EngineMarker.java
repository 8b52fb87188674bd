package se.arendegang.workers.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The mark by which an engine is known again: a deployed decision whose only answer is the generation's id. It lies in
 * the engine's own data, so it is gone when those are, and reading it takes no job from anybody.
 */
@Component
public class EngineMarker {

    private static final String ID = "engine-marker";

    private final CamundaClient client;
    private final EngineSettings settings;

    public EngineMarker(CamundaClient client, EngineSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * Reads the mark; empty when the engine has none.
     *
     * @throws io.camunda.client.api.command.ClientException when the engine does not answer
     */
    public Optional<String> read() {
        try {
            var answer = client.newEvaluateDecisionCommand()
                    .decisionId(ID)
                    .variables(Map.of())
                    .requestTimeout(settings.requestTimeout())
                    .send()
                    .join();
            return Optional.of(answer.getDecisionOutput().replace("\"", ""));
        } catch (ClientStatusException refused) {
            if (refused.getStatusCode() == Status.Code.NOT_FOUND
                    || refused.getStatusCode() == Status.Code.INVALID_ARGUMENT) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    public void place(String generation) {
        client.newDeployResourceCommand()
                .addResourceBytes(model(generation).getBytes(StandardCharsets.UTF_8), ID + ".dmn")
                .requestTimeout(settings.requestTimeout())
                .send()
                .join();
    }

    private static String model(String generation) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="engine-marker-model"
                    name="Engine generation" namespace="http://arendegang.se/engine">
                  <decision id="engine-marker" name="Engine generation">
                    <variable id="engine-marker-variable" name="generation" typeRef="string" />
                    <literalExpression id="engine-marker-expression"><text>"%s"</text></literalExpression>
                  </decision>
                </definitions>
                """.formatted(generation);
    }
}
