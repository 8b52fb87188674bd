package se.arendegang.workers.engine;

import io.camunda.client.annotation.customizer.JobWorkerValueCustomizer;
import io.camunda.client.annotation.value.JobWorkerValue;
import io.camunda.client.annotation.value.SourceAware;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What holds for every worker: jobs are pushed, and the backlog is fetched by polling beside it, as a pushed job never
 * comes from the backlog; a job is leased for half a minute unless its worker says otherwise.
 */
@Component
class WorkerDefaults implements JobWorkerValueCustomizer {

    private static final Duration LEASE = Duration.ofSeconds(30);

    @Override
    public void customize(JobWorkerValue worker) {
        // Workers are nobody's business outside their package; the starter calls them all the same.
        worker.getMethodInfo().getMethod().setAccessible(true);
        worker.setStreamEnabled(new SourceAware.FromAnnotation<>(true));
        worker.setTimeout(new SourceAware.FromAnnotation<>(LEASE));
        worker.setRetryBackoff(new SourceAware.FromAnnotation<>(Duration.ofSeconds(2)));
        worker.setForceFetchAllVariables(new SourceAware.FromAnnotation<>(true));
    }
}
