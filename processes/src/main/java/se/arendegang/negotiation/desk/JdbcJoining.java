package se.arendegang.negotiation.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.union.UnionId;

@Repository
class JdbcJoining {

    private final JdbcClient jdbc;

    JdbcJoining(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(ContributionId id, Set<UnionId> unions) {
        jdbc.sql("delete from contribution_joining where contribution_id = :id")
                .param("id", id.value())
                .update();
        unions.forEach(
                union -> jdbc.sql("insert into contribution_joining (contribution_id, union_id) values (:id, :union)")
                        .param("id", id.value())
                        .param("union", union.value())
                        .update());
    }

    /** @return false when it was not asked, has answered, or the contribution is withdrawn or in minutes already */
    boolean answer(ContributionId id, UnionId union, boolean joins, String by, OffsetDateTime now) {
        return jdbc.sql("""
                        update contribution_joining j set joins = :joins, answered_by = :by, answered_at = :now
                          from contribution c
                         where c.id = j.contribution_id and c.state = 'handed_in' and c.demand_id is null
                           and j.contribution_id = :id and j.union_id = :union and j.joins is null
                        """)
                        .param("id", id.value())
                        .param("union", union.value())
                        .param("joins", joins)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    List<Joining> of(ContributionId id) {
        return jdbc.sql("""
                        select j.union_id, p.name_as_written, j.joins, j.answered_at
                          from contribution_joining j
                          join contribution c on c.id = j.contribution_id
                          join negotiation_party p on p.negotiation_id = c.negotiation_id and p.union_id = j.union_id
                         where j.contribution_id = :id
                         order by p.seq
                        """)
                .param("id", id.value())
                .query((row, n) -> {
                    var at = row.getObject("answered_at", OffsetDateTime.class);
                    return new Joining(
                            new UnionId(row.getObject("union_id", UUID.class)),
                            row.getString("name_as_written"),
                            row.getObject("joins", Boolean.class),
                            at == null ? null : at.toInstant());
                })
                .list();
    }
}
