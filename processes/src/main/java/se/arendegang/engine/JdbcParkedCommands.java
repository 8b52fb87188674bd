package se.arendegang.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParkedCommands implements ParkedCommands {

    private final JdbcClient database;
    private final OutboxSignal signal;
    private final Clock clock;

    JdbcParkedCommands(JdbcClient database, OutboxSignal signal, Clock clock) {
        this.database = database;
        this.signal = signal;
        this.clock = clock;
    }

    @Override
    public List<ParkedCommand> all() {
        return database.sql("""
                        select id, subject_kind, subject_id, kind, refusal, settled_at
                        from outbox
                        where state = 'parked'
                        order by id
                        """)
                .query((row, number) -> new ParkedCommand(
                        row.getLong("id"),
                        new Subject(
                                SubjectKind.ofCode(row.getString("subject_kind")),
                                row.getObject("subject_id", UUID.class)),
                        row.getString("kind"),
                        row.getString("refusal"),
                        row.getObject("settled_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void sendAgain(long id) {
        database.sql("""
                        update outbox
                        set state = 'pending', tries = 0, sending_until = null, next_try_at = :now, settled_at = null
                        where id = :id and state = 'parked'
                        """)
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        signal.raise();
    }

    @Override
    public void drop(long id) {
        database.sql("""
                        update outbox
                        set state = 'dropped', answer = 'dropped', settled_at = :now
                        where id = :id and state = 'parked'
                        """)
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        signal.raise();
    }
}
