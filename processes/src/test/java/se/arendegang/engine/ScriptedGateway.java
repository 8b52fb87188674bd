package se.arendegang.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The far side of the relay, answering as a test wants; what real engines answer is tried in the engine suite. */
final class ScriptedGateway implements EngineGateway {

    final List<Delivery> received = new CopyOnWriteArrayList<>();
    volatile Function<Delivery, Answer> answers = delivery -> Answer.ACCEPTED;

    @Override
    public CompletableFuture<Answer> send(Delivery delivery) {
        received.add(delivery);
        return CompletableFuture.supplyAsync(() -> answers.apply(delivery));
    }

    void answer(Answer.Kind kind) {
        answers = delivery -> new Answer(kind, kind.name());
    }

    List<String> messages() {
        return received.stream()
                .map(Delivery::command)
                .map(command -> command instanceof EngineCommand.Tell tell
                        ? tell.message()
                        : command.getClass().getSimpleName())
                .toList();
    }
}
