package se.arendegang.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the outbox holds, in order per subject and side by side over subjects. Any number of relays may run: each
 * command is leased to one of them, and all commands are repeatable.
 */
@Service
public class OutboxRelay {

    /** Must be longer than the gateway's request time-out, or a slow command would be sent twice at once. */
    public static final Duration LEASE = Duration.ofSeconds(15);

    /** A job in an incident answers "not now" for ever; after these many tries (some ten minutes) a person is told. */
    static final int NOT_NOW_TRIES = 25;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final JdbcDeliveries deliveries;
    private final List<CompletionWitness> witnesses;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxRelay(
            JdbcDeliveries deliveries,
            List<CompletionWitness> witnesses,
            TransactionTemplate transaction,
            Clock clock) {
        this.deliveries = deliveries;
        this.witnesses = witnesses;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends the first unsent command of up to {@code limit} subjects to the engine of this generation.
     *
     * @return how many it tried to send; 0 = nothing to do just now
     */
    public int relay(EngineGateway gateway, String generation, int limit) {
        var taken = deliveries.take(generation, clock.instant(), LEASE, limit);
        var sendings = taken.stream()
                .map(delivery -> send(delivery, gateway, generation))
                .toList();
        var answers = sendings.stream().map(CompletableFuture::join).toList();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < taken.size(); i++) {
                settle(taken.get(i), answers.get(i), generation);
            }
        });
        return taken.size();
    }

    /** Sends again the starts that were sent at least {@code patience} ago and that no instance has claimed. */
    public int repeatLostStarts(Duration patience) {
        var now = clock.instant();
        return deliveries.repeatLostStarts(now.minus(patience), now);
    }

    private static CompletableFuture<Answer> send(Delivery delivery, EngineGateway gateway, String generation) {
        return isOfAnotherEngine(delivery, generation)
                ? CompletableFuture.completedFuture(new Answer(Answer.Kind.NOT_FOUND, "of another generation"))
                : gateway.send(delivery);
    }

    private void settle(Delivery delivery, Answer answer, String generation) {
        var now = clock.instant();
        if (isOfAnotherEngine(delivery, generation)) {
            deliveries.sent(delivery.id(), "other generation", now);
            return;
        }
        switch (answer.kind()) {
            case ACCEPTED -> accepted(delivery, now);
            case NOT_FOUND -> notFound(delivery, answer, now);
            case NOT_NOW -> notNow(delivery, answer, now);
            case UNKNOWN -> deliveries.again(delivery.id(), now.plus(pause(delivery)), true, answer.detail());
            case REFUSED -> deliveries.park(delivery.id(), answer.detail(), now);
        }
    }

    private void accepted(Delivery delivery, Instant now) {
        deliveries.sent(delivery.id(), "accepted", now);
        if (delivery.command() instanceof EngineCommand.Complete complete) {
            witnesses.forEach(witness -> witness.accepted(complete.job()));
        }
    }

    /** Only at the first sending does "no such job" say that the task was cancelled; later it may be our own doing. */
    private void notFound(Delivery delivery, Answer answer, Instant now) {
        switch (delivery.command()) {
            case EngineCommand.Complete complete
            when delivery.inDoubt() -> {
                deliveries.sent(delivery.id(), "in doubt", now);
                witnesses.forEach(witness -> witness.inDoubt(complete.job()));
            }
            case EngineCommand.Complete complete -> {
                deliveries.sent(delivery.id(), "cancelled", now);
                witnesses.forEach(witness -> witness.cancelled(complete.job()));
            }
            case EngineCommand.Cancel cancel -> deliveries.sent(delivery.id(), "gone", now);
            case EngineCommand.Start start -> deliveries.park(delivery.id(), answer.detail(), now);
            case EngineCommand.Tell tell -> deliveries.park(delivery.id(), answer.detail(), now);
        }
    }

    private void notNow(Delivery delivery, Answer answer, Instant now) {
        if (delivery.tries() >= NOT_NOW_TRIES) {
            deliveries.park(delivery.id(), answer.detail(), now);
        } else {
            deliveries.again(delivery.id(), now.plus(pause(delivery)), false, answer.detail());
        }
    }

    private static boolean isOfAnotherEngine(Delivery delivery, String generation) {
        return switch (delivery.command()) {
            case EngineCommand.Complete complete -> !complete.job().generation().equals(generation);
            case EngineCommand.Cancel cancel -> !cancel.generation().equals(generation);
            case EngineCommand.Start start -> false;
            case EngineCommand.Tell tell -> false;
        };
    }

    private static Duration pause(Delivery delivery) {
        var pause = Duration.ofMillis(100L << Math.min(delivery.tries(), 12));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
