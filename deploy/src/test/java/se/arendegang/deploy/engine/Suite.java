package se.arendegang.deploy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.arendegang.deploy.testing.RealEngine;
import se.arendegang.engine.EngineState;
import se.arendegang.engine.EngineStatus;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.Subject;
import se.arendegang.identity.AccountId;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.task.CompletionResult;
import se.arendegang.task.FormValues;
import se.arendegang.task.TaskId;
import se.arendegang.task.TaskRow;
import se.arendegang.task.Tasks;

/** The door on one engine, and what tests do at it. */
final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Actor registrar =
            new Actor(new AccountId(UUID.randomUUID()), "Registrator 1", Set.of(Role.REGISTRAR), null, null);
    final RealEngine engine;
    private final ConfigurableApplicationContext context;

    Suite(RealEngine engine) {
        this.engine = engine;
        this.context = SuiteApplication.on(engine);
        deployPath();
        eventually(() -> assertThat(get(EngineStatus.class).now())
                .satisfies(state -> assertThat(state.reachable()).isTrue()));
    }

    void deployPath() {
        eventually(() -> get(CamundaClient.class)
                .newDeployResourceCommand()
                .addProcessModel(SuitePath.model(), "suite-path.bpmn")
                .send()
                .join());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    Subject start() {
        var subject = Subject.ofCase(UUID.randomUUID());
        tell(port -> port.start(subject, SuitePath.STARTED));
        return subject;
    }

    /** Uses the port in a transaction. */
    void tell(Consumer<ProcessEngine> command) {
        get(TransactionTemplate.class).executeWithoutResult(status -> command.accept(get(ProcessEngine.class)));
    }

    void recordSays(Subject subject, SuiteWorkers.Record what) {
        get(SuiteWorkers.class).record.put(subject.id(), what);
    }

    /** Waits until exactly this task is open. */
    TaskRow task(Subject subject, String element, int visit) {
        eventually(() -> assertThat(get(Tasks.class).openTasksOf(subject))
                .extracting(row -> row.key().element() + " " + row.key().visit())
                .containsExactly(element + " " + visit));
        return get(Tasks.class).openTasksOf(subject).getFirst();
    }

    CompletionResult decide(TaskRow task, String outcome) {
        return get(Tasks.class).complete(task.id(), outcome, FormValues.EMPTY, registrar, null);
    }

    void untilState(TaskId task, String state) {
        eventually(() -> assertThat(sql().sql("select state from task where id = :id")
                        .param("id", task.value())
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo(state));
    }

    long number(String query, Subject subject) {
        return sql().sql(query)
                .params(Map.of("id", subject.id()))
                .query((row, number) -> row.getLong(1))
                .single();
    }

    List<String> texts(String query, Subject subject) {
        return sql().sql(query)
                .params(Map.of("id", subject.id()))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    void untilWaiting(Subject subject) {
        eventually(() -> assertThat(texts("select element from waiting_place where subject_id = :id", subject))
                .containsExactly("Task_Ask"));
    }

    EngineState engineState() {
        return get(EngineStatus.class).now();
    }

    void eventually(ThrowingRunnable what) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(what);
    }

    @Override
    public void close() {
        context.close();
        engine.close();
    }
}
