package se.arendegang.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRootInstances implements RootInstances {

    private final JdbcClient database;
    private final Clock clock;

    JdbcRootInstances(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean claim(Subject subject, int attempt, long instanceKey, String generation) {
        return database.sql("""
                        update root_instance
                        set instance_key = :key, generation = :generation, claimed_at = coalesce(claimed_at, :now)
                        where subject_kind = :kind and subject_id = :id and attempt = :attempt and ended_at is null
                            and (instance_key is null or instance_key = :key and generation = :generation)
                        """)
                        .params(of(subject))
                        .param("attempt", attempt)
                        .param("key", instanceKey)
                        .param("generation", generation)
                        .param("now", now())
                        .update()
                == 1;
    }

    @Override
    public void ended(Subject subject, int attempt) {
        database.sql("""
                        update root_instance
                        set ended_at = :now
                        where subject_kind = :kind and subject_id = :id and attempt = :attempt and ended_at is null
                        """)
                .params(of(subject))
                .param("attempt", attempt)
                .param("now", now())
                .update();
    }

    @Override
    public Optional<RootInstance> last(Subject subject) {
        return database.sql("""
                        select subject_kind, subject_id, attempt, start_message, instance_key, generation, ended_at
                        from root_instance
                        where subject_kind = :kind and subject_id = :id
                        order by attempt desc
                        limit 1
                        """)
                .params(of(subject))
                .query(JdbcRootInstances::instance)
                .optional();
    }

    @Override
    public List<Subject> open() {
        return database.sql("""
                        select distinct subject_kind, subject_id
                        from root_instance
                        where ended_at is null
                        order by subject_kind, subject_id
                        """).query((row, number) -> subject(row)).list();
    }

    void requested(Subject subject, int attempt, String startMessage) {
        database.sql("""
                        insert into root_instance (subject_kind, subject_id, attempt, start_message, requested_at)
                        values (:kind, :id, :attempt, :message, :now)
                        """)
                .params(of(subject))
                .param("attempt", attempt)
                .param("message", startMessage)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Map<String, Object> of(Subject subject) {
        return Map.of("kind", subject.kind().code(), "id", subject.id());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(SubjectKind.ofCode(row.getString("subject_kind")), row.getObject("subject_id", UUID.class));
    }

    private static RootInstance instance(ResultSet row, int number) throws SQLException {
        return new RootInstance(
                subject(row),
                row.getInt("attempt"),
                row.getString("start_message"),
                row.getObject("instance_key", Long.class),
                row.getString("generation"),
                row.getObject("ended_at", OffsetDateTime.class) != null);
    }
}
