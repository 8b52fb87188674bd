package se.arendegang.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The relay's side of the outbox. */
@Repository
class JdbcDeliveries {

    private final JdbcClient database;
    private final CommandPayload payload;

    JdbcDeliveries(JdbcClient database, CommandPayload payload) {
        this.database = database;
        this.payload = payload;
    }

    /**
     * Takes the first unsent command of each lane, for as long as {@code lease}. A parked command stops its lane: what
     * comes after may build on it, so nothing overtakes it until a person has sent it again, dropped it or restarted
     * the subject. Whoever takes a row whose lease ran out does not know whether it was sent.
     */
    @Transactional
    public List<Delivery> take(String generation, Instant now, Duration lease, int limit) {
        return database
                .sql("""
                        with head as (
                            select o.id
                            from outbox o
                            where o.state = 'pending' and o.next_try_at <= :now
                                and (o.sending_until is null or o.sending_until < :now)
                                and not exists (
                                    select 1 from outbox earlier
                                    where earlier.subject_kind = o.subject_kind and earlier.subject_id = o.subject_id
                                        and earlier.id < o.id and earlier.state in ('pending', 'parked'))
                            order by o.id
                            limit :limit
                            for update skip locked)
                        update outbox
                        set sending_until = :until, tries = tries + 1,
                            in_doubt = outbox.in_doubt or outbox.sending_until is not null
                        from head
                        where outbox.id = head.id
                        returning outbox.id, subject_kind, subject_id, kind, payload, tries, in_doubt
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> delivery(row, generation))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(Delivery::id))
                .toList();
    }

    /**
     * A start lives no longer than its sending; one that was sent while the engine could not take it is lost. What
     * nobody has claimed is sent once more; should both arrive, one claims and the other ends.
     */
    int repeatLostStarts(Instant sentBefore, Instant now) {
        return database.sql("""
                        update outbox
                        set state = 'pending', answer = null, sending_until = null, next_try_at = :now, settled_at = null
                        from root_instance root
                        where outbox.kind = 'start' and outbox.state = 'sent' and outbox.settled_at < :before
                            and root.subject_kind = outbox.subject_kind and root.subject_id = outbox.subject_id
                            and root.attempt = (outbox.payload ->> 'attempt')::int
                            and root.claimed_at is null and root.ended_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", sentBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sent(long id, String answer, Instant now) {
        settle(id, "sent", answer, "", now);
    }

    void park(long id, String refusal, Instant now) {
        settle(id, "parked", "refused", refusal, now);
    }

    private void settle(long id, String state, String answer, String refusal, Instant now) {
        database.sql("""
                        update outbox
                        set state = :state, answer = :answer, refusal = nullif(:refusal, ''), settled_at = :now
                        where id = :id and state = 'pending'
                        """)
                .param("id", id)
                .param("state", state)
                .param("answer", answer)
                .param("refusal", refusal)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void again(long id, Instant nextTry, boolean inDoubt, String said) {
        database.sql("""
                        update outbox
                        set next_try_at = :next, sending_until = null, in_doubt = in_doubt or :inDoubt, refusal = :said
                        where id = :id and state = 'pending'
                        """)
                .param("id", id)
                .param("next", nextTry.atOffset(ZoneOffset.UTC))
                .param("inDoubt", inDoubt)
                .param("said", said)
                .update();
    }

    private Delivery delivery(ResultSet row, String generation) throws SQLException {
        var id = row.getLong("id");
        var subject =
                new Subject(SubjectKind.ofCode(row.getString("subject_kind")), row.getObject("subject_id", UUID.class));
        var command = payload.read(row.getString("kind"), row.getString("payload"));
        var messageId = command instanceof EngineCommand.Start start
                ? generation + ":start:" + subject + ":" + start.attempt()
                : generation + ":" + id;
        return new Delivery(id, subject, command, messageId, row.getInt("tries"), row.getBoolean("in_doubt"));
    }
}
