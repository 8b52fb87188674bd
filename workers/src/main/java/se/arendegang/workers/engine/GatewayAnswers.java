package se.arendegang.workers.engine;

import io.grpc.Status;
import se.arendegang.engine.Answer;
import se.arendegang.engine.EngineCommand;

/** What the gateway's status means for a command. */
final class GatewayAnswers {

    private GatewayAnswers() {}

    static Answer of(EngineCommand command, Throwable failure) {
        // The status lies somewhere in the causes; what has none has not been answered by the gateway.
        var status = Status.fromThrowable(failure);
        return new Answer(kind(command, status.getCode()), status.getCode() + ": " + status.getDescription());
    }

    private static Answer.Kind kind(EngineCommand command, Status.Code code) {
        return switch (code) {
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
