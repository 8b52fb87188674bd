package se.arendegang.workers.task;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.api.response.ActivatedJob;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.Subject;
import se.arendegang.engine.WorkerFailures;
import se.arendegang.task.MirroredJob;
import se.arendegang.task.TaskKey;
import se.arendegang.task.TaskMirror;
import se.arendegang.workers.engine.GenerationGuard;
import se.arendegang.workers.engine.JobSubject;

/**
 * Puts every user task the engine hands out into the inboxes. The job is held by its lease and completed by the relay
 * when somebody has decided; while the engine is not agreed to be ours the job is left alone and comes again.
 */
@Component
public class MirrorTasks {

    private static final Logger LOG = LoggerFactory.getLogger(MirrorTasks.class);

    private final TaskMirror mirror;
    private final LeaseKeeper leases;
    private final GenerationGuard guard;
    private final WorkerFailures failures;

    MirrorTasks(TaskMirror mirror, LeaseKeeper leases, GenerationGuard guard, WorkerFailures failures) {
        this.failures = failures;
        this.mirror = mirror;
        this.leases = leases;
        this.guard = guard;
    }

    @JobWorker(type = "io.camunda.zeebe:userTask", autoComplete = false)
    public void mirror(ActivatedJob job) {
        var generation = guard.agreed();
        var subject = JobSubject.of(job);
        if (generation.isEmpty() || subject.isEmpty()) {
            LOG.warn("The task {} of {} is left alone for now", job.getElementId(), job.getBpmnProcessId());
            return;
        }
        var mirrored = mirrored(job, subject.get(), generation.get());
        if (mirror.mirror(mirrored)) {
            leases.keep(mirrored.job());
            failures.settle(job.getKey());
        }
    }

    private static MirroredJob mirrored(ActivatedJob job, Subject subject, String generation) {
        var variables = job.getVariablesAsMap();
        var key = new TaskKey(
                subject,
                number(variables, "round"),
                job.getElementId(),
                variables.get("itemId") instanceof String item ? item : "",
                number(variables, "visit"));
        return new MirroredJob(
                key,
                job.getBpmnProcessId(),
                number(variables, "attempt"),
                new JobReference(job.getKey(), generation),
                Instant.ofEpochMilli(job.getDeadline()));
    }

    private static int number(Map<String, Object> variables, String name) {
        return variables.get(name) instanceof Number number ? number.intValue() : 1;
    }
}
