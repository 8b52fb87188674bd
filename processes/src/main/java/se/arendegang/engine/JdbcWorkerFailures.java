package se.arendegang.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkerFailures implements WorkerFailures {

    private final JdbcClient database;
    private final Clock clock;

    JdbcWorkerFailures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void record(WorkerFailure failure) {
        var subject = failure.subject();
        database.sql("""
                        insert into worker_failure (job_type, process, element, subject_kind, subject_id, job_key,
                            generation, retries_left, message, details, failed_at)
                        values (:type, :process, :element, :kind, :id, :job, :generation, :retries, :message, :details, :at)
                        """)
                .param("type", failure.jobType())
                .param("process", failure.process())
                .param("element", failure.element())
                .param("kind", subject == null ? null : subject.kind().code())
                .param("id", subject == null ? null : subject.id())
                .param("job", failure.job().key())
                .param("generation", failure.job().generation())
                .param("retries", failure.retriesLeft())
                .param("message", failure.message())
                .param("details", failure.details())
                .param("at", failure.failedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<WorkerFailure> open(int limit) {
        return database.sql("""
                        select job_type, process, element, subject_kind, subject_id, job_key, generation, retries_left,
                            message, details, failed_at
                        from worker_failure
                        where settled_at is null
                        order by failed_at desc
                        limit :limit
                        """)
                .param("limit", limit)
                .query(JdbcWorkerFailures::failure)
                .list();
    }

    @Override
    public void settle(long jobKey) {
        database.sql("""
                        update worker_failure set settled_at = :now
                        where job_key = :job and settled_at is null
                        """)
                .param("job", jobKey)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void settle(Subject subject) {
        database.sql("""
                        update worker_failure set settled_at = :now
                        where subject_kind = :kind and subject_id = :id and settled_at is null
                        """)
                .param("kind", subject.kind().code())
                .param("id", subject.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static WorkerFailure failure(ResultSet row, int number) throws SQLException {
        var kind = row.getString("subject_kind");
        return new WorkerFailure(
                row.getString("job_type"),
                row.getString("process"),
                row.getString("element"),
                kind == null ? null : new Subject(SubjectKind.ofCode(kind), row.getObject("subject_id", UUID.class)),
                new JobReference(row.getLong("job_key"), row.getString("generation")),
                row.getInt("retries_left"),
                row.getString("message"),
                row.getString("details"),
                row.getObject("failed_at", OffsetDateTime.class).toInstant());
    }
}
