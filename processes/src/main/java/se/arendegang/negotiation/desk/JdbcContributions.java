package se.arendegang.negotiation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.negotiation.DemandId;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.union.UnionId;

@Repository
class JdbcContributions {

    private static final String SELECT = """
            select c.id, c.negotiation_id, c.union_id, p.name_as_written, c.kind, c.from_member, c.text, c.state, c.version,
                   c.written_by, c.written_at, c.handed_in_at, c.demand_id
              from contribution c
              join negotiation_party p on p.negotiation_id = c.negotiation_id and p.union_id = c.union_id
            """;

    private final JdbcClient jdbc;

    JdbcContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(ContributionId id, NegotiationId negotiation, UnionId union, String by, OffsetDateTime now) {
        jdbc.sql("""
                        insert into contribution (id, negotiation_id, union_id, kind, written_by, written_at)
                        values (:id, :negotiation, :union, 'synpunkt', :by, :now)
                        """)
                .param("id", id.value())
                .param("negotiation", negotiation.value())
                .param("union", union.value())
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** @return false when it is no longer that version of a draft */
    boolean write(ContributionId id, Contribution.Words words, int version, String by, OffsetDateTime now) {
        return jdbc.sql("""
                        update contribution
                           set kind = :kind, from_member = :member, text = :text, version = version + 1,
                               written_by = :by, written_at = :now
                         where id = :id and version = :version and state = 'draft'
                        """)
                        .param("id", id.value())
                        .param("kind", words.kind().code())
                        .param("member", words.fromMember())
                        .param("text", words.text())
                        .param("version", version)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return false when it had been handed in before */
    boolean handIn(ContributionId id, String by, OffsetDateTime now) {
        return jdbc.sql("""
                        update contribution set state = 'handed_in', handed_in_by = :by, handed_in_at = :now
                         where id = :id and state = 'draft'
                        """)
                        .param("id", id.value())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return false when it is in minutes already, or not handed in */
    boolean withdraw(ContributionId id) {
        return jdbc.sql("""
                        update contribution set state = 'withdrawn'
                         where id = :id and state = 'handed_in' and demand_id is null
                        """).param("id", id.value()).update() == 1;
    }

    void becomes(ContributionId id, DemandId demand) {
        jdbc.sql("update contribution set demand_id = :demand where id = :id")
                .param("id", id.value())
                .param("demand", demand.value())
                .update();
    }

    Optional<Contribution> find(ContributionId id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id.value())
                .query(JdbcContributions::contribution)
                .optional();
    }

    List<Contribution> drafts(NegotiationId negotiation, UnionId union) {
        return jdbc.sql(SELECT + """
                         where c.negotiation_id = :negotiation and c.union_id = :union and c.state = 'draft'
                         order by c.written_at, c.id
                        """)
                .param("negotiation", negotiation.value())
                .param("union", union.value())
                .query(JdbcContributions::contribution)
                .list();
    }

    List<Contribution> handedIn(NegotiationId negotiation) {
        return jdbc.sql(SELECT + """
                         where c.negotiation_id = :negotiation and c.state <> 'draft'
                         order by c.handed_in_at, c.id
                        """)
                .param("negotiation", negotiation.value())
                .query(JdbcContributions::contribution)
                .list();
    }

    private static Contribution contribution(ResultSet row, int n) throws SQLException {
        var demand = row.getObject("demand_id", UUID.class);
        var handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        return new Contribution(
                new ContributionId(row.getObject("id", UUID.class)),
                new NegotiationId(row.getObject("negotiation_id", UUID.class)),
                new UnionId(row.getObject("union_id", UUID.class)),
                row.getString("name_as_written"),
                ContributionKind.ofCode(row.getString("kind")),
                row.getBoolean("from_member"),
                row.getString("text"),
                Contribution.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                handedIn == null ? null : handedIn.toInstant(),
                demand == null ? null : new DemandId(demand));
    }
}
