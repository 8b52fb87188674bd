package se.arendegang.deploy.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.grpc.Status;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.arendegang.contract.JobType;
import se.arendegang.contract.ProcessContract;

/**
 * One instance on its way through a model. Its path names the jobs in the order they came: an element's id, with
 * {@code #visit} where people are asked.
 */
final class ModelWalk {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private record Step(String name, Map<String, Object> variables) {}

    private final ModelEngine engine;
    private final ProcessContract contract;
    private final UUID subject = UUID.randomUUID();
    private final Answers answers = new Answers();
    private final List<Step> steps = new CopyOnWriteArrayList<>();
    private volatile @Nullable Long instance;

    private ModelWalk(ModelEngine engine, ProcessContract contract) {
        this.engine = engine;
        this.contract = contract;
        engine.add(this);
    }

    static ModelWalk through(ProcessContract contract) {
        return on(ModelEngine.shared(), contract);
    }

    static ModelWalk on(ModelEngine engine, ProcessContract contract) {
        return new ModelWalk(engine, contract);
    }

    UUID subject() {
        return subject;
    }

    @SafeVarargs
    final <O extends Record> ModelWalk answering(JobType<?, O> type, O... wanted) {
        answers.script(type, wanted);
        return this;
    }

    /** @param task the element's id, or {@code id@item} for one item only */
    ModelWalk deciding(String task, String... outcomes) {
        answers.decide(task, outcomes);
        return this;
    }

    ModelWalk start() {
        var variables = new HashMap<String, Object>(Map.of(contract.subjectVariable(), subject, "attempt", 1));
        var message = contract.startMessage();
        if (message.isPresent()) {
            publish(message.get().value(), subject.toString(), Duration.ZERO, variables);
        } else {
            variables.put("round", 1);
            instance = engine.client()
                    .newCreateInstanceCommand()
                    .bpmnProcessId(contract.processId())
                    .latestVersion()
                    .variables(variables)
                    .send()
                    .join()
                    .getProcessInstanceKey();
        }
        return this;
    }

    /** Waits until the path has come to a step. */
    ModelWalk comesTo(String step) {
        await("come to " + step, () -> path().contains(step));
        return this;
    }

    ModelWalk hears(String message, Object correlationKey) {
        publish(message, correlationKey.toString(), PATIENCE, Map.of());
        return this;
    }

    /** Waits for the end, then compares the whole path. */
    void ends(String... path) {
        end();
        assertThat(path()).containsExactly(path);
    }

    /** The same where branches run side by side. */
    void endsInAnyOrder(String... path) {
        end();
        assertThat(path()).containsExactlyInAnyOrder(path);
    }

    void end() {
        await("end", this::hasEnded);
    }

    List<String> path() {
        return steps.stream().map(Step::name).toList();
    }

    /** The variables a step was given, the last time it came. */
    Map<String, Object> given(String step) {
        return steps.reversed().stream()
                .filter(s -> s.name().equals(step))
                .findFirst()
                .orElseThrow()
                .variables();
    }

    void answer(ActivatedJob job) {
        var variables = Collections.unmodifiableMap(job.getVariablesAsMap());
        if (job.getBpmnProcessId().equals(contract.processId())) {
            instance = job.getProcessInstanceKey();
        }
        var people = job.getType().equals(ModelEngine.USER_TASK);
        steps.add(new Step(job.getElementId() + (people ? "#" + variables.get("visit") : ""), variables));
        if (!people) {
            complete(job, answers.toJob(job.getType()));
            return;
        }
        var outcome = answers.toTask(job.getElementId(), (String) variables.get("itemId"));
        if (!outcome.equals(Answers.HOLD)) {
            complete(job, Map.of("outcome", outcome));
        }
    }

    private void complete(ActivatedJob job, Map<String, Object> variables) {
        engine.client().newCompleteCommand(job).variables(variables).send().join();
    }

    private void publish(String message, String key, Duration life, Map<String, Object> variables) {
        engine.client()
                .newPublishMessageCommand()
                .messageName(message)
                .correlationKey(key)
                .timeToLive(life)
                .variables(variables)
                .send()
                .join();
    }

    private List<String> lastSteps() {
        var path = path();
        return path.subList(Math.max(0, path.size() - 30), path.size());
    }

    private boolean hasEnded() {
        var key = instance;
        if (key == null) {
            return false;
        }
        try {
            engine.client()
                    .newSetVariablesCommand(key)
                    .variables(Map.of())
                    .send()
                    .join();
            return false;
        } catch (ClientStatusException e) {
            return e.getStatusCode() == Status.Code.NOT_FOUND;
        }
    }

    private void await(String what, BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s should %s; it went %s", contract.processId(), what, lastSteps())
                    .isLessThan(until);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
