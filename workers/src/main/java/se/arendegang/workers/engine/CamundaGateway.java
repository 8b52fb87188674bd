package se.arendegang.workers.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.FinalCommandStep;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import se.arendegang.engine.Answer;
import se.arendegang.engine.Delivery;
import se.arendegang.engine.EngineCommand;
import se.arendegang.engine.EngineGateway;
import se.arendegang.engine.Subject;

/** Speaks to the gateway by gRPC. */
@Component
public class CamundaGateway implements EngineGateway {

    private final CamundaClient client;
    private final EngineSettings settings;

    public CamundaGateway(CamundaClient client, EngineSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public CompletableFuture<Answer> send(Delivery delivery) {
        return command(delivery)
                .requestTimeout(settings.requestTimeout())
                .send()
                .toCompletableFuture()
                .handle((done, failure) ->
                        failure == null ? Answer.ACCEPTED : GatewayAnswers.of(delivery.command(), failure));
    }

    private FinalCommandStep<?> command(Delivery delivery) {
        return switch (delivery.command()) {
            case EngineCommand.Start start -> start(delivery.subject(), start, delivery.messageId());
            case EngineCommand.Tell tell ->
                client.newPublishMessageCommand()
                        .messageName(tell.message())
                        .correlationKey(tell.correlationKey())
                        .messageId(delivery.messageId())
                        .timeToLive(settings.messageLife());
            case EngineCommand.Complete complete ->
                client.newCompleteCommand(complete.job().key()).useGrpc().variables(complete.variables());
            case EngineCommand.Cancel cancel ->
                client.newCancelInstanceCommand(cancel.instanceKey()).useGrpc();
        };
    }

    /**
     * With no time to live: a repeated start that lay waiting would become a ghost when the first instance ends. The
     * attempt is part of the key, as the engine keeps a key taken until the cancelled instance is wholly gone; that
     * only one instance goes on is decided by the claim in the record.
     */
    private FinalCommandStep<?> start(Subject subject, EngineCommand.Start start, String messageId) {
        return client.newPublishMessageCommand()
                .messageName(start.message())
                .correlationKey(subject.id() + "/" + start.attempt())
                .messageId(messageId)
                .timeToLive(Duration.ZERO)
                .variables(Map.of(subject.kind().variable(), subject.id().toString(), "attempt", start.attempt()));
    }
}
