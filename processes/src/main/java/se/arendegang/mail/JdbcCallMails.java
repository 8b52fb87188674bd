package se.arendegang.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.NegotiationId;

@Repository
class JdbcCallMails {

    private final JdbcClient jdbc;

    JdbcCallMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CallMail> of(NegotiationId negotiation) {
        return jdbc.sql("""
                        select p.name_as_written,
                               min(o.settled_at) filter (where o.state = 'sent') as sent_at,
                               count(l.about) filter (where coalesce(o.state, 'waiting') = 'waiting') as waiting,
                               count(l.about) filter (where o.state = 'given_up') as given_up,
                               count(m.account_id) as reachable
                          from negotiation_party p
                          left join union_name u on u.union_id = p.union_id
                          left join account a
                                 on lower(a.union_name) = lower(u.name) and not a.disabled
                                and exists (select 1 from account_role r where r.account_id = a.id and r.role = :role)
                          left join mailbox m
                                 on m.account_id = a.id
                                and not exists (select 1 from mail_choice c
                                                 where c.account_id = a.id and c.kind = :call and c.choice = 'off')
                          left join mail_line l on l.account_id = a.id and l.kind = :call and l.about = p.negotiation_id
                          left join outgoing_mail o on o.id = l.mail_id
                         where p.negotiation_id = :negotiation
                         group by p.name_as_written, p.seq
                         order by p.seq
                        """)
                .param("negotiation", negotiation.value())
                .param("role", Role.UNION_REPRESENTATIVE.code())
                .param("call", MailKind.CALL.code())
                .query(JdbcCallMails::mail)
                .list();
    }

    private static CallMail mail(ResultSet row, int n) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new CallMail(row.getString("name_as_written"), how(row), sent == null ? null : sent.toInstant());
    }

    private static CallMail.How how(ResultSet row) throws SQLException {
        if (row.getObject("sent_at") != null) {
            return CallMail.How.SENT;
        }
        if (row.getInt("waiting") > 0) {
            return CallMail.How.WAITING;
        }
        if (row.getInt("given_up") > 0) {
            return CallMail.How.GIVEN_UP;
        }
        return row.getInt("reachable") > 0 ? CallMail.How.NOT_CALLED : CallMail.How.UNREACHABLE;
    }
}
