package se.arendegang.workers.task;

import io.camunda.client.CamundaClient;
import io.grpc.Status;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.arendegang.engine.JobReference;
import se.arendegang.task.Lease;
import se.arendegang.task.Leases;
import se.arendegang.workers.engine.EngineSettings;
import se.arendegang.workers.engine.GenerationGuard;

/**
 * Keeps hold of open tasks' jobs. A lease that lapses does no harm, the job comes again; a job that is gone, in an
 * engine of its own generation, takes its task out of the inboxes even when the model forgot to say so.
 */
@Component
class LeaseKeeper {

    private static final int AT_ONCE = 500;

    private final CamundaClient client;
    private final Leases leases;
    private final GenerationGuard guard;
    private final EngineSettings settings;

    LeaseKeeper(CamundaClient client, Leases leases, GenerationGuard guard, EngineSettings settings) {
        this.client = client;
        this.leases = leases;
        this.guard = guard;
        this.settings = settings;
    }

    /** The first lease is short, in case the row is never committed; from now on it is the usual one. */
    void keep(JobReference job) {
        var until = Instant.now().plus(settings.taskLease());
        client.newUpdateTimeoutCommand(job.key())
                .timeout(settings.taskLease())
                .requestTimeout(settings.requestTimeout())
                .send()
                .whenComplete((done, failure) -> {
                    if (failure == null) {
                        leases.renewed(job, until);
                    } else if (Status.fromThrowable(failure).getCode() == Status.Code.NOT_FOUND) {
                        leases.gone(job);
                    }
                });
    }

    @Scheduled(fixedDelayString = "${arendegang.engine-door.renew-every:PT10S}")
    void renew() {
        var generation = guard.agreed();
        if (generation.isPresent()) {
            var halfway = Instant.now().plus(settings.taskLease().dividedBy(2));
            leases.ending(halfway, generation.get(), AT_ONCE).stream()
                    .map(Lease::job)
                    .forEach(this::keep);
        }
    }
}
