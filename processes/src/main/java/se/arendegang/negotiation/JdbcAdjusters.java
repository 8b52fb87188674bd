package se.arendegang.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.json.Json;
import se.arendegang.union.UnionId;

@Repository
class JdbcAdjusters {

    private static final String SELECT = """
            select id, name, acts_for, side, union_id, named, outcome, note, adjusted_on, extra
              from negotiation_adjuster
            """;

    private final JdbcClient jdbc;

    JdbcAdjusters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MinutesId minutes, int seq, Adjuster adjuster) {
        var union = adjuster.union();
        jdbc.sql("""
                        insert into negotiation_adjuster
                               (id, minutes_id, seq, name, acts_for, side, union_id, named, extra)
                        values (:id, :minutes, :seq, :name, :for, :side, :union, :named, cast(:extra as jsonb))
                        """)
                .param("id", adjuster.id().value())
                .param("minutes", minutes.value())
                .param("seq", seq)
                .param("name", adjuster.name())
                .param("for", adjuster.actsFor())
                .param("side", adjuster.side())
                .param("union", union == null ? null : union.value())
                .param("named", adjuster.named())
                .param("extra", Json.write(adjuster.extra()))
                .update();
    }

    List<Adjuster> of(MinutesId minutes) {
        return jdbc.sql(SELECT + " where minutes_id = :minutes order by seq")
                .param("minutes", minutes.value())
                .query(JdbcAdjusters::adjuster)
                .list();
    }

    Optional<Adjuster> find(AdjusterId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(JdbcAdjusters::adjuster)
                .optional();
    }

    Optional<MinutesId> minutesOf(AdjusterId id) {
        return jdbc.sql("select minutes_id from negotiation_adjuster where id = :id")
                .param("id", id.value())
                .query((row, n) -> new MinutesId(row.getObject("minutes_id", UUID.class)))
                .optional();
    }

    void settle(AdjusterId id, String outcome, @Nullable String note, @Nullable LocalDate on) {
        jdbc.sql("""
                        update negotiation_adjuster
                           set outcome = :outcome, note = :note, adjusted_on = :on
                         where id = :id
                        """)
                .param("id", id.value())
                .param("outcome", outcome)
                .param("note", note)
                .param("on", on)
                .update();
    }

    private static Adjuster adjuster(ResultSet row, int n) throws SQLException {
        var union = row.getObject("union_id", UUID.class);
        return new Adjuster(
                new AdjusterId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("acts_for"),
                row.getString("side"),
                union == null ? null : new UnionId(union),
                row.getBoolean("named"),
                row.getString("outcome"),
                row.getString("note"),
                row.getObject("adjusted_on", LocalDate.class),
                Json.map(row.getString("extra")));
    }
}
