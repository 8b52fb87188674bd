package se.arendegang.union;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCorrections {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCorrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UnionId id, String was, @Nullable String became, @Nullable String name, String reason, String by) {
        jdbc.sql("""
                        insert into union_correction
                               (union_id, was, became, mistaken_name, reason, corrected_by, recorded_at)
                        values (:id, :was, :became, :name, :reason, :by, :now)
                        """)
                .param("id", id.value())
                .param("was", was)
                .param("became", became)
                .param("name", name)
                .param("reason", reason)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(UnionId id, Union.Name mistaken, Union.Name right) {
        jdbc.sql("update union_name set name = :right, valid_from = :from where union_id = :id and name = :name")
                .param("id", id.value())
                .param("name", mistaken.name())
                .param("right", right.name())
                .param("from", right.from())
                .update();
    }

    void strike(UnionId id, Union.Name mistaken) {
        jdbc.sql("delete from union_name where union_id = :id and name = :name")
                .param("id", id.value())
                .param("name", mistaken.name())
                .update();
    }

    void endName(UnionId id, String name, @Nullable LocalDate last) {
        jdbc.sql("update union_name set valid_to = :last where union_id = :id and name = :name")
                .param("id", id.value())
                .param("name", name)
                .param("last", last)
                .update();
    }

    /** Who represents the union under the wrong spelling still does. */
    void followAccounts(String mistaken, String right) {
        jdbc.sql("update account set union_name = :right where lower(union_name) = lower(:mistaken)")
                .param("mistaken", mistaken)
                .param("right", right)
                .update();
    }

    /** Whose name was once spelt like this by mistake. */
    Optional<UnionId> misspelt(String name) {
        return jdbc.sql("""
                        select union_id from union_correction
                         where lower(mistaken_name) = lower(:name)
                         order by id desc limit 1
                        """)
                .param("name", name.strip())
                .query(UUID.class)
                .optional()
                .map(UnionId::new);
    }

    List<Correction> of(UnionId id) {
        return jdbc.sql("""
                        select was, became, reason, corrected_by, recorded_at
                          from union_correction
                         where union_id = :id
                         order by id desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new Correction(
                        row.getString("was"),
                        row.getString("became"),
                        row.getString("reason"),
                        row.getString("corrected_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
