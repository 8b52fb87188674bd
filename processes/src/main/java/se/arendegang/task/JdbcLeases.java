package se.arendegang.task;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.engine.JobReference;

@Repository
class JdbcLeases {

    private final JdbcClient database;

    JdbcLeases(JdbcClient database) {
        this.database = database;
    }

    List<Lease> ending(OffsetDateTime before, String generation, int limit) {
        return database.sql("""
                        select id, job_key, generation
                        from task
                        where state = 'open' and generation = :generation and lease_until < :before
                        order by lease_until
                        limit :limit
                        """)
                .param("generation", generation)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new Lease(
                        new TaskId(row.getObject("id", UUID.class)),
                        new JobReference(row.getLong("job_key"), row.getString("generation"))))
                .list();
    }

    void renewed(JobReference job, OffsetDateTime until) {
        database.sql("""
                        update task set lease_until = :until
                        where job_key = :job and generation = :generation
                        """)
                .param("job", job.key())
                .param("generation", job.generation())
                .param("until", until)
                .update();
    }

    void gone(JobReference job, OffsetDateTime now) {
        database.sql("""
                        update task set state = 'cancelled', settled_at = :now
                        where job_key = :job and generation = :generation and state = 'open'
                        """)
                .param("job", job.key())
                .param("generation", job.generation())
                .param("now", now)
                .update();
    }

    int settleDoubts(OffsetDateTime before) {
        return database.sql("""
                        update task set state = 'done', in_doubt = false
                        where state = 'decided' and in_doubt and settled_at < :before
                        """).param("before", before).update();
    }

    int closeLeftOver(OffsetDateTime before, OffsetDateTime now) {
        return database.sql("""
                        update task set state = 'cancelled', settled_at = :now
                        from root_instance root
                        where task.state = 'open' and root.subject_kind = task.subject_kind
                            and root.subject_id = task.subject_id and root.attempt > task.attempt
                            and root.claimed_at < :before and root.ended_at is null
                            and not exists (
                                select 1 from outbox
                                where outbox.subject_kind = task.subject_kind and outbox.subject_id = task.subject_id
                                    and outbox.state in ('pending', 'parked'))
                        """).param("before", before).param("now", now).update();
    }
}
