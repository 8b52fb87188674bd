package se.arendegang.task;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.engine.JobReference;
import se.arendegang.engine.Subject;

/** Moves tasks through their states; every statement says from where. */
@Repository
class JdbcTaskStates {

    private final JdbcClient database;
    private final Clock clock;

    JdbcTaskStates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean assign(TaskId id, UUID account, String name) {
        return database.sql("""
                        update task set assignee = :account, assignee_name = :name
                        where id = :id and state = 'open' and (assignee is null or assignee = :account)
                        """)
                        .param("id", id.value())
                        .param("account", account)
                        .param("name", name)
                        .update()
                == 1;
    }

    void release(TaskId id, UUID account) {
        database.sql("""
                        update task set assignee = null, assignee_name = null
                        where id = :id and state = 'open' and assignee = :account
                        """).param("id", id.value()).param("account", account).update();
    }

    void decided(TaskId id) {
        database.sql("update task set state = 'decided', in_doubt = false, settled_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now())
                .update();
    }

    void done(JobReference job) {
        ofJob("set state = 'done', in_doubt = false", "state in ('decided', 'cancelled')", job);
    }

    void cancelled(JobReference job) {
        ofJob("set state = 'cancelled', in_doubt = false", "state = 'decided'", job);
    }

    /** A job that came after the decision has witnessed already that the engine went on. */
    void inDoubt(JobReference job) {
        var nextJobCame = """
                exists (
                    select 1 from task later
                    where later.subject_kind = task.subject_kind and later.subject_id = task.subject_id
                        and later.attempt = task.attempt and later.created_at > task.settled_at)
                """;
        ofJob("set state = 'done'", "state = 'decided' and " + nextJobCame, job);
        ofJob("set in_doubt = true", "state = 'decided'", job);
    }

    private void ofJob(String change, String from, JobReference job) {
        database.sql("update task " + change + " where job_key = :job and generation = :generation and " + from)
                .param("job", job.key())
                .param("generation", job.generation())
                .update();
    }

    /** Open tasks vanish; of the decided ones only those about which nobody knows whether the engine took them. */
    int cancelOpen(Subject subject, @Nullable String element, @Nullable String item) {
        return database.sql("""
                        update task
                        set state = 'cancelled', in_doubt = false, settled_at = :now
                        where subject_kind = :kind and subject_id = :id
                            and (state = 'open' or state = 'decided' and in_doubt)
                            and element = coalesce(:element, element) and item = coalesce(:item, item)
                        """)
                .param("kind", subject.kind().code())
                .param("id", subject.id())
                .param("element", element)
                .param("item", item)
                .param("now", now())
                .update();
    }

    Optional<String> assignee(TaskId id) {
        return database.sql("select assignee_name from task where id = :id and assignee is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
