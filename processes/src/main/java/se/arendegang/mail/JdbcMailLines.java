package se.arendegang.mail;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMailLines {

    private final JdbcClient jdbc;

    JdbcMailLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For those who want it at once in a mail of its own; for those who want a digest until that is made. */
    void note(List<UUID> accounts, News news, OffsetDateTime now) {
        jdbc.sql("""
                        with line as (
                            insert into mail_line (account_id, kind, about, what, dnr, due_on, place, noted_at, mail_id)
                            select m.account_id, :kind, :about, :what, :dnr, :due, :place, :now,
                                   case when coalesce(c.choice, :usual) = 'now' then gen_random_uuid() end
                              from mailbox m
                              left join mail_choice c on c.account_id = m.account_id and c.kind = :kind
                             where m.account_id in (:accounts) and coalesce(c.choice, :usual) <> 'off'
                            on conflict do nothing
                            returning account_id, mail_id)
                        insert into outgoing_mail (id, account_id, kind, state, next_try_at, created_at)
                        select mail_id, account_id, :kind, 'waiting', :now, :now
                          from line
                         where mail_id is not null
                        """)
                .param("accounts", accounts)
                .param("kind", news.kind().code())
                .param("usual", news.kind().usual().code())
                .param("about", news.about())
                .param("what", news.step(), Types.VARCHAR)
                .param("dnr", news.dnr(), Types.VARCHAR)
                .param("due", news.dueOn(), Types.DATE)
                .param("place", news.place())
                .param("now", now)
                .update();
    }

    List<MailLine> of(UUID mail) {
        return jdbc.sql("""
                        select kind, what, dnr, due_on, place
                          from mail_line
                         where mail_id = :mail
                         order by due_on nulls last, noted_at, about
                        """)
                .param("mail", mail)
                .query((row, n) -> new MailLine(
                        MailKind.ofCode(row.getString("kind")),
                        row.getString("what"),
                        row.getString("dnr"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("place")))
                .list();
    }

    /** Held until the commit, so that two instances do not gather the same lines. @return false when another has it */
    boolean holdDigests() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('mail digest', 0))")
                .query(Boolean.class)
                .single();
    }

    /** What was a task when it was noted and has been done, taken by somebody else or called off since. */
    void dropStale(OffsetDateTime notedBefore) {
        jdbc.sql("""
                        delete from mail_line l
                         using task t
                         where l.mail_id is null and l.noted_at < :before and l.kind = :task and t.id = l.about
                           and (t.state <> 'open' or t.assignee <> l.account_id)
                        """)
                .param("before", notedBefore)
                .param("task", MailKind.TASK.code())
                .update();
    }

    int gather(OffsetDateTime notedBefore, OffsetDateTime now) {
        return jdbc.sql("""
                        with mail as (
                            insert into outgoing_mail (id, account_id, kind, state, next_try_at, created_at)
                            select gen_random_uuid(), account_id, :digest, 'waiting', :now, :now
                              from mail_line
                             where mail_id is null and noted_at < :before
                             group by account_id
                            returning id, account_id)
                        update mail_line l
                           set mail_id = mail.id
                          from mail
                         where l.account_id = mail.account_id and l.mail_id is null and l.noted_at < :before
                        """)
                .param("digest", OutgoingMail.DIGEST)
                .param("before", notedBefore)
                .param("now", now)
                .update();
    }
}
