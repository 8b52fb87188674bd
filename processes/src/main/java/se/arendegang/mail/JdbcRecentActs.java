package se.arendegang.mail;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.engine.Subject;
import se.arendegang.identity.AccountId;

@Repository
class JdbcRecentActs {

    private final JdbcClient jdbc;

    JdbcRecentActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who just now decided the latest task of the subject or its case, or did something else with the case. The audit
     * trail knows people by name only, so it tells of nobody who has a namesake.
     */
    Optional<AccountId> latest(Subject subject, @Nullable UUID caseId, OffsetDateTime since) {
        return jdbc.sql("""
                        select act.account
                          from (select o.account, o.recorded_at
                                  from task_outcome o
                                  join task t on t.id = o.task_id
                                 where (t.subject_kind = :kind and t.subject_id = :subject or t.case_id = :case)
                                   and o.recorded_at >= :since and o.account is not null
                                union all
                                select a.id, l.recorded_at
                                  from audit_line l
                                  join account a on a.name = l.actor
                                 where l.case_id = :case and l.recorded_at >= :since
                                   and not exists (select 1 from account n where n.name = a.name and n.id <> a.id)) act
                         order by act.recorded_at desc
                         limit 1
                        """)
                .param("kind", subject.kind().code())
                .param("subject", subject.id())
                .param("case", caseId, Types.OTHER)
                .param("since", since)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }
}
