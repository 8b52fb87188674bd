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

    /** Who decided the latest task of the subject or its case, when that was just now. */
    Optional<AccountId> latest(Subject subject, @Nullable UUID caseId, OffsetDateTime since) {
        return jdbc.sql("""
                        select o.account
                          from task_outcome o
                          join task t on t.id = o.task_id
                         where (t.subject_kind = :kind and t.subject_id = :subject or t.case_id = :case)
                           and o.recorded_at >= :since and o.account is not null
                         order by o.recorded_at desc
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
