package se.arendegang.deploy.engine;

import io.camunda.client.CamundaClient;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import se.arendegang.deploy.testing.RealEngine;
import se.arendegang.engine.Answer;
import se.arendegang.engine.Delivery;
import se.arendegang.engine.EngineCommand;
import se.arendegang.engine.JobReference;
import se.arendegang.task.TaskRow;
import se.arendegang.workers.engine.CamundaGateway;

/** A suite on one engine, and what its tests do to it besides asking the services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineMoves {

    @SuppressWarnings("NullAway.Init")
    Suite suite;

    abstract RealEngine engine();

    @BeforeAll
    void open() {
        suite = new Suite(engine());
    }

    @AfterAll
    void close() {
        suite.close();
    }

    Answer send(Delivery delivery) {
        return suite.get(CamundaGateway.class).send(delivery).join();
    }

    static EngineCommand complete(JobReference job) {
        return new EngineCommand.Complete(job, Map.of("outcome", "again"));
    }

    java.util.List<Boolean> claims(se.arendegang.engine.Subject subject) {
        return suite.get(SuiteWorkers.class).claims.stream()
                .filter(claim -> claim.caseId().equals(subject.id()))
                .map(SuiteWorkers.Claim::granted)
                .toList();
    }

    JobReference job(TaskRow task) {
        return suite.sql()
                .sql("select job_key, generation from task where id = :id")
                .param("id", task.id().value())
                .query((row, number) -> new JobReference(row.getLong(1), row.getString(2)))
                .single();
    }

    /** A new command of the task's subject finds an older one in its way, so it stays where it is. */
    void holdCommandsOf(TaskRow task, Runnable decision) {
        suite.sql().sql("""
                        insert into outbox (subject_kind, subject_id, kind, payload, next_try_at, created_at)
                        values ('case', :id, 'tell', '{"message": "suite.nothing", "key": "x"}', now() + interval '1 hour', now())
                        """).param("id", task.key().subject().id()).update();
        decision.run();
    }

    void releaseInDoubt(TaskRow task) {
        var id = task.key().subject().id();
        suite.sql()
                .sql("update outbox set in_doubt = true where subject_id = :id and kind = 'complete'")
                .param("id", id)
                .update();
        release(task);
    }

    void release(TaskRow task) {
        suite.sql()
                .sql("update outbox set next_try_at = now() where subject_id = :id and state = 'pending'")
                .param("id", task.key().subject().id())
                .update();
    }

    void cancelInTheEngineOnly(TaskRow task) {
        long instance = suite.number(
                "select instance_key from root_instance where subject_id = :id",
                task.key().subject());
        suite.get(CamundaClient.class)
                .newCancelInstanceCommand(instance)
                .useGrpc()
                .send()
                .join();
    }
}
