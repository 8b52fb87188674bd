package se.arendegang.workers.engine;

import io.camunda.client.api.command.ClientStatusException;
import java.util.concurrent.CompletionException;
import se.arendegang.engine.Answer;
import se.arendegang.engine.EngineCommand;

/** What the gateway's status means for a command. */
final class GatewayAnswers {

    private GatewayAnswers() {}

    static Answer of(EngineCommand command, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof ClientStatusException refused
                ? new Answer(kind(command, refused), refused.getStatusCode() + ": " + refused.getMessage())
                : new Answer(Answer.Kind.UNKNOWN, String.valueOf(cause));
    }

    private static Answer.Kind kind(EngineCommand command, ClientStatusException refused) {
        return switch (refused.getStatusCode()) {
            // The same message within its life: the first sending arrived.
            case ALREADY_EXISTS -> Answer.Kind.ACCEPTED;
            case NOT_FOUND -> Answer.Kind.NOT_FOUND;
            case FAILED_PRECONDITION ->
                command instanceof EngineCommand.Complete ? Answer.Kind.NOT_NOW : Answer.Kind.REFUSED;
            case INVALID_ARGUMENT, PERMISSION_DENIED, UNAUTHENTICATED, UNIMPLEMENTED, OUT_OF_RANGE ->
                Answer.Kind.REFUSED;
            default -> Answer.Kind.UNKNOWN;
        };
    }
}
