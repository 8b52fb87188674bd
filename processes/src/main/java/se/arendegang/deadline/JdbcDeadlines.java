package se.arendegang.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.casefile.CaseId;
import se.arendegang.engine.ProcessEngine;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

@Repository
class JdbcDeadlines implements Deadlines {

    private static final String SELECT = """
            select d.id, d.subject_kind, d.subject_id, d.case_id, d.kind, d.starts_on, d.last_day, d.tell_on, d.basis,
                   d.message, d.correlation_key, d.told_at
              from deadline d
            """;

    private final JdbcClient jdbc;
    private final ProcessEngine engine;
    private final Clock clock;

    JdbcDeadlines(JdbcClient jdbc, ProcessEngine engine, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Deadline set(NewDeadline deadline) {
        withdraw(deadline.subject(), deadline.kind());
        var id = UUID.randomUUID();
        var caseId = deadline.caseId();
        var wake = deadline.wake();
        var key = wake == null ? null : wake.correlationKey();
        jdbc.sql("""
                        insert into deadline (id, subject_kind, subject_id, case_id, kind, starts_on, last_day, tell_on,
                               basis, message, correlation_key, recorded_at)
                        values (:id, :subjectKind, :subjectId, :case, :kind, :start, :last, :tellOn,
                               :basis, :message, :key, :now)
                        """)
                .param("id", id)
                .param("subjectKind", deadline.subject().kind().code())
                .param("subjectId", deadline.subject().id())
                .param("case", caseId == null ? null : caseId.value())
                .param("kind", deadline.kind())
                .param("start", deadline.last().start())
                .param("last", deadline.last().day())
                .param("tellOn", deadline.tellOn())
                .param("basis", deadline.last().basis())
                .param("message", wake == null ? null : wake.message())
                .param("key", wake != null && key == null ? id.toString() : key)
                .param("now", now())
                .update();
        return find(new DeadlineId(id)).orElseThrow();
    }

    @Override
    @Transactional
    public void withdraw(Subject subject, String kind) {
        jdbc.sql("""
                        update deadline set withdrawn_at = :now
                         where subject_kind = :subjectKind and subject_id = :subjectId and kind = :kind
                           and withdrawn_at is null and told_at is null
                        """)
                .param("now", now())
                .param("subjectKind", subject.kind().code())
                .param("subjectId", subject.id())
                .param("kind", kind)
                .update();
    }

    @Override
    public Optional<Deadline> find(DeadlineId id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id.value())
                .query(JdbcDeadlines::deadline)
                .optional();
    }

    @Override
    public Optional<Deadline> of(Subject subject, String kind) {
        return jdbc.sql(SELECT + """
                         where d.subject_kind = :subjectKind and d.subject_id = :subjectId and d.kind = :kind
                           and d.withdrawn_at is null
                         order by d.recorded_at desc, d.tell_on desc
                         limit 1
                        """)
                .param("subjectKind", subject.kind().code())
                .param("subjectId", subject.id())
                .param("kind", kind)
                .query(JdbcDeadlines::deadline)
                .optional();
    }

    @Override
    public List<Deadline> ofCase(CaseId id) {
        return jdbc.sql(SELECT + " where d.case_id = :case and d.withdrawn_at is null order by d.last_day, d.kind")
                .param("case", id.value())
                .query(JdbcDeadlines::deadline)
                .list();
    }

    @Override
    public boolean hasCome(DeadlineId id) {
        return jdbc.sql("""
                        select d.told_at is not null or d.tell_on <= coalesce(c.replay_date, :today)
                          from deadline d left join case_file c on c.id = d.case_id
                         where d.id = :id
                        """)
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    @Transactional
    public int tellDue(int limit) {
        var due = jdbc.sql(SELECT + """
                          left join case_file c on c.id = d.case_id
                         where d.told_at is null and d.withdrawn_at is null and d.message is not null
                           and d.tell_on <= coalesce(c.replay_date, :today)
                         order by d.tell_on
                         limit :limit
                           for update of d skip locked
                        """)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(JdbcDeadlines::deadline)
                .list();
        due.forEach(this::tell);
        return due.size();
    }

    private void tell(Deadline deadline) {
        if (deadline.message() != null && deadline.correlationKey() != null) {
            engine.tell(deadline.subject(), deadline.message(), deadline.correlationKey());
        }
        jdbc.sql("update deadline set told_at = :now where id = :id")
                .param("now", now())
                .param("id", deadline.id().value())
                .update();
    }

    private static Deadline deadline(ResultSet row, int n) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        var told = row.getObject("told_at", OffsetDateTime.class);
        return new Deadline(
                new DeadlineId(row.getObject("id", UUID.class)),
                new Subject(SubjectKind.ofCode(row.getString("subject_kind")), row.getObject("subject_id", UUID.class)),
                caseId == null ? null : new CaseId(caseId),
                row.getString("kind"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("tell_on", LocalDate.class),
                row.getString("basis"),
                row.getString("message"),
                row.getString("correlation_key"),
                told == null ? null : told.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
