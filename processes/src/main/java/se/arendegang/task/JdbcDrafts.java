package se.arendegang.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrafts {

    private final JdbcClient database;
    private final SubmissionJson json;

    JdbcDrafts(JdbcClient database, SubmissionJson json) {
        this.database = database;
        this.json = json;
    }

    Optional<Draft> find(TaskId task, UUID account) {
        return database.sql("select submission, saved_at from task_draft where task_id = :task and account = :account")
                .param("task", task.value())
                .param("account", account)
                .query((row, number) -> new Draft(
                        json.read(row.getString("submission")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void save(TaskId task, UUID account, FormValues values, Instant at) {
        database.sql("""
                        insert into task_draft (task_id, account, submission, saved_at)
                        values (:task, :account, cast(:values as jsonb), :at)
                        on conflict (task_id, account) do update
                        set submission = excluded.submission, saved_at = excluded.saved_at
                        """)
                .param("task", task.value())
                .param("account", account)
                .param("values", json.write(values))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(TaskId task, UUID account) {
        database.sql("delete from task_draft where task_id = :task and account = :account")
                .param("task", task.value())
                .param("account", account)
                .update();
    }
}
