package se.arendegang.workers.engine;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobExceptionHandler;
import io.camunda.client.exception.BpmnError;
import io.camunda.client.jobhandling.CommandExceptionHandlingStrategy;
import io.camunda.client.jobhandling.DefaultJobExceptionHandlerSupplier;
import io.camunda.client.jobhandling.JobExceptionHandlerSupplier;
import io.camunda.client.metrics.MetricsRecorder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arendegang.engine.EngineGenerations;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.WorkerFailure;
import se.arendegang.engine.WorkerFailures;

/**
 * A worker that fails leaves a row in the record, which is what people can see, and the job goes back to be tried again
 * until its retries are used up. A user task's job has a single retry and is never failed: its lease runs out and it
 * comes again. A business error is no failure.
 */
@Component
class ArrangedFailures implements JobExceptionHandlerSupplier {

    static final String USER_TASK = "io.camunda.zeebe:userTask";

    private static final Logger LOG = LoggerFactory.getLogger(ArrangedFailures.class);

    private final DefaultJobExceptionHandlerSupplier usual;
    private final WorkerFailures failures;
    private final EngineGenerations generations;
    private final Clock clock;

    ArrangedFailures(
            CommandExceptionHandlingStrategy commands,
            MetricsRecorder metrics,
            WorkerFailures failures,
            EngineGenerations generations,
            Clock clock) {
        this.usual = new DefaultJobExceptionHandlerSupplier(commands, metrics);
        this.failures = failures;
        this.generations = generations;
        this.clock = clock;
    }

    @Override
    public JobExceptionHandler getJobExceptionHandler(JobExceptionHandlerSupplierContext context) {
        var rest = usual.getJobExceptionHandler(context);
        return failed -> {
            if (failed.getException() instanceof BpmnError) {
                rest.handleJobException(failed);
                return;
            }
            var job = failed.getActivatedJob();
            boolean isUserTask = job.getType().equals(USER_TASK);
            var failure = failure(job, failed.getException(), isUserTask ? 1 : job.getRetries() - 1);
            LOG.warn(
                    "{} failed for {}, {} retries left: {}",
                    failure.jobType(),
                    failure.subject(),
                    failure.retriesLeft(),
                    failure.message());
            failures.record(failure);
            if (!isUserTask) {
                rest.handleJobException(failed);
            }
        };
    }

    private WorkerFailure failure(ActivatedJob job, Exception exception, int retriesLeft) {
        var trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        var cause = exception.getCause() == null ? exception : exception.getCause();
        return new WorkerFailure(
                job.getType(),
                job.getBpmnProcessId(),
                job.getElementId(),
                JobSubject.of(job).orElse(null),
                new JobReference(job.getKey(), generations.current().orElse("unknown")),
                retriesLeft,
                String.valueOf(cause.getMessage()),
                trace.toString(),
                clock.instant());
    }
}
