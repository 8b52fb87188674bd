package se.arendegang.mail;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sender's side of the queue. */
@Repository
class JdbcOutgoingMail {

    private static final int LONGEST_DETAIL = 500;

    private final JdbcClient jdbc;

    JdbcOutgoingMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the commit: another sender passes it by. */
    Optional<OutgoingMail> next(OffsetDateTime now) {
        return jdbc.sql("""
                        select o.id, o.tries, m.address, a.disabled
                          from outgoing_mail o
                          join account a on a.id = o.account_id
                          left join mailbox m on m.account_id = o.account_id
                         where o.state = 'waiting' and o.next_try_at <= :now
                         order by o.next_try_at, o.created_at, o.id
                         limit 1
                           for update of o skip locked
                        """)
                .param("now", now)
                .query((row, n) -> new OutgoingMail(
                        row.getObject("id", UUID.class),
                        row.getInt("tries"),
                        row.getString("address"),
                        row.getBoolean("disabled")))
                .optional();
    }

    void sent(UUID id, String to, OffsetDateTime now) {
        jdbc.sql("""
                        update outgoing_mail
                           set state = 'sent', tries = tries + 1, sent_to = :to, cause = null, detail = null,
                               settled_at = :now
                         where id = :id
                        """).param("id", id).param("to", to).param("now", now).update();
    }

    void again(UUID id, OffsetDateTime nextTry, String detail) {
        jdbc.sql("""
                        update outgoing_mail
                           set tries = tries + 1, next_try_at = :next, cause = :cause, detail = :detail
                         where id = :id
                        """)
                .param("id", id)
                .param("next", nextTry)
                .param("cause", MailCause.NO_ANSWER.name())
                .param("detail", shortened(detail))
                .update();
    }

    void giveUp(UUID id, MailCause cause, String detail, OffsetDateTime now) {
        jdbc.sql("""
                        update outgoing_mail
                           set state = 'given_up', tries = tries + 1, cause = :cause, detail = :detail, settled_at = :now
                         where id = :id
                        """)
                .param("id", id)
                .param("cause", cause.name())
                .param("detail", shortened(detail))
                .param("now", now)
                .update();
    }

    /** Who was sent a mail long ago is nobody's business any more. */
    void forgetSentBefore(OffsetDateTime day) {
        jdbc.sql("delete from outgoing_mail where state = 'sent' and settled_at < :day")
                .param("day", day)
                .update();
    }

    private static String shortened(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }
}
