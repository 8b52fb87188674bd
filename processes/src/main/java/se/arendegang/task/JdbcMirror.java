package se.arendegang.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.identity.Role;

@Repository
class JdbcMirror {

    private final JdbcClient database;
    private final Clock clock;

    JdbcMirror(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the row of the business key whatever its state, and gives it the job that now stands for it. */
    Mirrored upsert(MirroredJob job, Role role, SubjectDescription about) {
        return database.sql("""
                        insert into task (id, subject_kind, subject_id, round, element, item, visit, process, role,
                            case_id, dnr, title, state, job_key, generation, attempt, lease_until, created_at)
                        values (:id, :kind, :subject, :round, :element, :item, :visit, :process, :role,
                            :caseId, :dnr, :title, 'open', :job, :generation, :attempt, :lease, :now)
                        on conflict (subject_kind, subject_id, round, element, item, visit) do update
                        set job_key = excluded.job_key, generation = excluded.generation, attempt = excluded.attempt,
                            lease_until = excluded.lease_until, case_id = excluded.case_id, dnr = excluded.dnr,
                            title = excluded.title
                        returning id, xmax = 0 as is_new
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", job.key().subject().kind().code())
                .param("subject", job.key().subject().id())
                .param("round", job.key().round())
                .param("element", job.key().element())
                .param("item", job.key().item())
                .param("visit", job.key().visit())
                .param("process", job.process())
                .param("role", role.code())
                .param("caseId", about.caseId())
                .param("dnr", about.dnr())
                .param("title", about.title())
                .param("job", job.job().key())
                .param("generation", job.job().generation())
                .param("attempt", job.attempt())
                .param("lease", job.leaseUntil().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Mirrored(new TaskId(row.getObject("id", UUID.class)), row.getBoolean("is_new")))
                .single();
    }

    /** A task the model once cancelled is asked again when the path comes back to it. */
    void open(TaskId id, Optional<LocalDate> dueOn, Optional<String> qualifier) {
        database.sql("""
                        update task set state = 'open', settled_at = null, due_on = :due, qualifier = :qualifier
                        where id = :id
                        """)
                .param("id", id.value())
                .param("due", dueOn.orElse(null))
                .param("qualifier", qualifier.orElse(null))
                .update();
    }

    /** The next job witnesses that the engine has gone on from what was in doubt. */
    void witness(Subject subject, int attempt, TaskId present) {
        database.sql("""
                        update task set state = 'done', in_doubt = false
                        where subject_kind = :kind and subject_id = :id and attempt = :attempt
                            and state = 'decided' and in_doubt and id <> :present
                        """)
                .param("kind", subject.kind().code())
                .param("id", subject.id())
                .param("attempt", attempt)
                .param("present", present.value())
                .update();
    }
}
