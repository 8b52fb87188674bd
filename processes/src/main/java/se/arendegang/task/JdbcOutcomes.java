package se.arendegang.task;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutcomes {

    private final JdbcClient database;
    private final SubmissionJson json;

    JdbcOutcomes(JdbcClient database, SubmissionJson json) {
        this.database = database;
        this.json = json;
    }

    void record(Completion completion, @Nullable String reason) {
        database.sql("""
                        insert into task_outcome (task_id, outcome, submission, account, actor, on_behalf_of,
                            happened_on, recorded_at, reason)
                        values (:task, :outcome, cast(:submission as jsonb), :account, :actor, :onBehalfOf,
                            :happenedOn, :recordedAt, :reason)
                        """)
                .param("task", completion.task().id().value())
                .param("outcome", completion.outcome())
                .param("submission", json.write(completion.values()))
                .param("account", JdbcTaskRows.account(completion.actor()).orElse(null))
                .param("actor", completion.actor().name())
                .param("onBehalfOf", completion.actor().onBehalfOf())
                .param("happenedOn", completion.happenedOn())
                .param("recordedAt", completion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    Optional<String> outcome(TaskId task) {
        return database.sql("select outcome from task_outcome where task_id = :task")
                .param("task", task.value())
                .query(String.class)
                .optional();
    }

    Optional<CompletionResult.AlreadyDone> alreadyDone(TaskId task) {
        return database.sql("select actor, recorded_at, outcome from task_outcome where task_id = :task")
                .param("task", task.value())
                .query((row, number) -> new CompletionResult.AlreadyDone(
                        row.getString("actor"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("outcome")))
                .optional();
    }
}
