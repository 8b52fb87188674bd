package se.arendegang.workers.engine;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.jobhandling.result.ResultProcessor;
import io.camunda.client.jobhandling.result.ResultProcessorContext;
import io.camunda.client.jobhandling.result.ResultProcessorStrategy;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.engine.Subject;
import se.arendegang.engine.Subjects;
import se.arendegang.engine.WaitingPlaces;
import se.arendegang.engine.WorkerFailures;

/**
 * Looks at every worker's answer before it goes to the engine. An answer that says whether something has
 * {@code happened} is the question before a wait, so the record learns where the path waits, which the engine could not
 * be asked; and a job that is done after all settles its failures.
 */
@Component
class NotedWaits implements ResultProcessorStrategy {

    private static final int FIRST_TRY = 3;

    private final WaitingPlaces places;
    private final WorkerFailures failures;
    private final Subjects subjects;

    NotedWaits(WaitingPlaces places, WorkerFailures failures, Subjects subjects) {
        this.places = places;
        this.failures = failures;
        this.subjects = subjects;
    }

    @Override
    public ResultProcessor createProcessor(ResultProcessorStrategyContext context) {
        return new ResultProcessor() {
            @Override
            public @Nullable Object process(ResultProcessorContext answer) {
                note(answer.getJob(), answer.getResult());
                return answer.getResult();
            }
        };
    }

    private void note(ActivatedJob job, @Nullable Object result) {
        if (job.getRetries() < FIRST_TRY) {
            failures.settle(job.getKey());
        }
        var subject = JobSubject.of(job);
        var happened = happened(result);
        if (subject.isEmpty() || happened.isEmpty()) {
            return;
        }
        var variables = job.getVariablesAsMap();
        var item = variables.get("itemId") instanceof String id ? id : "";
        if (happened.get()) {
            places.leave(subject.get(), job.getElementId(), item);
        } else {
            wait(job, subject.get(), item, variables);
        }
    }

    private void wait(ActivatedJob job, Subject subject, String item, Map<String, Object> variables) {
        int round = variables.get("round") instanceof Number number ? number.intValue() : 1;
        places.note(
                subject, subjects.describe(subject).caseId(), job.getBpmnProcessId(), job.getElementId(), item, round);
    }

    private static Optional<Boolean> happened(@Nullable Object result) {
        if (!(result instanceof Record)) {
            return Optional.empty();
        }
        for (var component : result.getClass().getRecordComponents()) {
            if (component.getName().equals("happened") && component.getType() == boolean.class) {
                return Optional.of((Boolean) read(component.getAccessor(), result));
            }
        }
        return Optional.empty();
    }

    private static Object read(java.lang.reflect.Method accessor, Object answer) {
        try {
            return accessor.invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the answer " + answer + " cannot be read", e);
        }
    }
}
