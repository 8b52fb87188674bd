package se.arendegang.engine;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The port's only implementation: every command is a row that commits with the change it tells of. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class OutboxEngine implements ProcessEngine {

    private final JdbcOutbox outbox;
    private final JdbcRootInstances roots;
    private final WaitingPlaces waits;
    private final WorkerFailures failures;
    private final EngineGenerations generations;

    OutboxEngine(
            JdbcOutbox outbox,
            JdbcRootInstances roots,
            WaitingPlaces waits,
            WorkerFailures failures,
            EngineGenerations generations) {
        this.outbox = outbox;
        this.roots = roots;
        this.waits = waits;
        this.failures = failures;
        this.generations = generations;
    }

    @Override
    public void start(Subject subject, String startMessage) {
        outbox.hold(subject);
        var last = roots.last(subject);
        if (last.isPresent() && !last.get().ended()) {
            return; // on its way already; a second start would only lose its claim
        }
        begin(subject, startMessage, last.map(RootInstance::attempt).orElse(0) + 1);
    }

    @Override
    public void tell(Subject subject, String message, String correlationKey) {
        outbox.write(subject, new EngineCommand.Tell(message, correlationKey));
    }

    @Override
    public void complete(Subject subject, JobReference job, Map<String, Object> variables) {
        outbox.write(subject, new EngineCommand.Complete(job, variables));
    }

    @Override
    public boolean isCompleting(JobReference job) {
        return outbox.knowsCompletionOf(job);
    }

    @Override
    public void cancel(Subject subject) {
        outbox.hold(subject);
        roots.last(subject).filter(root -> !root.ended()).ifPresent(this::stop);
    }

    @Override
    public void restart(Subject subject) {
        outbox.hold(subject);
        var last = roots.last(subject)
                .orElseThrow(
                        () -> new IllegalStateException(subject + " was never started, so it cannot be restarted"));
        if (!last.ended()) {
            stop(last);
        }
        outbox.dropForRestart(subject);
        failures.settle(subject);
        begin(subject, last.startMessage(), last.attempt() + 1);
    }

    private void begin(Subject subject, String startMessage, int attempt) {
        roots.requested(subject, attempt, startMessage);
        outbox.write(subject, new EngineCommand.Start(startMessage, attempt));
    }

    /** An unclaimed start needs no cancelling: it will find that its start is over, and end. */
    private void stop(RootInstance root) {
        roots.ended(root.subject(), root.attempt());
        waits.leaveAll(root.subject());
        var key = root.instanceKey();
        var generation = root.generation();
        if (key != null && generation != null && generations.isCurrent(generation)) {
            outbox.write(root.subject(), new EngineCommand.Cancel(key, generation));
        }
    }
}
