package se.arendegang.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The administrator's side of the queue. */
@Repository
class JdbcMailQueue {

    private final JdbcClient jdbc;

    JdbcMailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<QueuedMail.State, Integer> counts() {
        var counts = new EnumMap<QueuedMail.State, Integer>(QueuedMail.State.class);
        for (var state : QueuedMail.State.values()) {
            counts.put(state, 0);
        }
        jdbc.sql("select state, count(*) as number from outgoing_mail group by state")
                .query(row -> {
                    counts.put(state(row), row.getInt("number"));
                });
        return counts;
    }

    List<QueuedMail> of(QueuedMail.State state, int limit) {
        return jdbc.sql("""
                        select o.id, o.kind, a.name, coalesce(o.sent_to, m.address) as address, o.state, o.tries, o.cause,
                               o.detail, o.next_try_at, coalesce(o.settled_at, o.created_at) as at
                          from outgoing_mail o
                          join account a on a.id = o.account_id
                          left join mailbox m on m.account_id = o.account_id
                         where o.state = :state
                         order by coalesce(o.settled_at, o.created_at) desc, o.id
                         limit :limit
                        """)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("limit", limit)
                .query(JdbcMailQueue::mail)
                .list();
    }

    void again(UUID id, OffsetDateTime now) {
        jdbc.sql("""
                        update outgoing_mail
                           set state = 'waiting', tries = 0, next_try_at = :now, settled_at = null
                         where id = :id and state in ('waiting', 'given_up')
                        """).param("id", id).param("now", now).update();
    }

    private static QueuedMail mail(ResultSet row, int n) throws SQLException {
        var cause = row.getString("cause");
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getString("address"),
                state(row),
                row.getInt("tries"),
                cause == null ? null : MailCause.valueOf(cause),
                row.getString("detail"),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static QueuedMail.State state(ResultSet row) throws SQLException {
        return QueuedMail.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }
}
