package se.arendegang.task;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

@Repository
class JdbcWatchdog {

    private final JdbcClient database;

    JdbcWatchdog(JdbcClient database) {
        this.database = database;
    }

    /** Open runs with no task, no wait and nothing to send, and without a sign of life since {@code before}. */
    List<StoodStill> quiet(OffsetDateTime before) {
        return database.sql("""
                        select subject_kind, subject_id, since
                        from (
                            select root.subject_kind, root.subject_id,
                                greatest(
                                    coalesce(root.claimed_at, root.requested_at),
                                    (select max(task.settled_at) from task
                                        where task.subject_kind = root.subject_kind
                                            and task.subject_id = root.subject_id),
                                    (select max(outbox.settled_at) from outbox
                                        where outbox.subject_kind = root.subject_kind
                                            and outbox.subject_id = root.subject_id)) as since
                            from root_instance root
                            where root.ended_at is null
                                and not exists (
                                    select 1 from task
                                    where task.subject_kind = root.subject_kind
                                        and task.subject_id = root.subject_id and task.state = 'open')
                                and not exists (
                                    select 1 from waiting_place place
                                    where place.subject_kind = root.subject_kind
                                        and place.subject_id = root.subject_id)
                                and not exists (
                                    select 1 from outbox
                                    where outbox.subject_kind = root.subject_kind
                                        and outbox.subject_id = root.subject_id and outbox.state = 'pending')
                        ) as quiet
                        where since < :before
                        order by since
                        """)
                .param("before", before)
                .query((row, number) -> new StoodStill(
                        new Subject(
                                SubjectKind.ofCode(row.getString("subject_kind")),
                                row.getObject("subject_id", UUID.class)),
                        null,
                        null,
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
