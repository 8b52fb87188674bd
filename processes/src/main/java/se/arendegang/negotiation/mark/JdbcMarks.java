package se.arendegang.negotiation.mark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.negotiation.NegotiationId;

@Repository
class JdbcMarks {

    private final JdbcClient jdbc;

    JdbcMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Mark> of(NegotiationId id) {
        return jdbc.sql("""
                        select id, kind, about, provision, set_by, set_on, lifted_by, lifted_on
                          from negotiation_mark
                         where negotiation_id = :negotiation
                         order by id
                        """)
                .param("negotiation", id.value())
                .query((row, n) -> new Mark(
                        row.getLong("id"),
                        MarkKind.ofCode(row.getString("kind")),
                        row.getString("about"),
                        row.getString("provision"),
                        row.getString("set_by"),
                        row.getObject("set_on", LocalDate.class),
                        row.getString("lifted_by"),
                        row.getObject("lifted_on", LocalDate.class)))
                .list();
    }

    void set(
            NegotiationId id,
            MarkKind kind,
            String about,
            @Nullable String provision,
            String by,
            LocalDate on,
            OffsetDateTime now) {
        jdbc.sql("""
                        insert into negotiation_mark
                               (negotiation_id, kind, about, provision, set_by, set_on, recorded_at)
                        values (:negotiation, :kind, :about, :provision, :by, :on, :now)
                        """)
                .param("negotiation", id.value())
                .param("kind", kind.code())
                .param("about", about)
                .param("provision", provision)
                .param("by", by)
                .param("on", on)
                .param("now", now)
                .update();
    }

    boolean lift(NegotiationId negotiation, long id, String by, LocalDate on) {
        return jdbc.sql("""
                        update negotiation_mark set lifted_by = :by, lifted_on = :on
                         where id = :id and negotiation_id = :negotiation and lifted_on is null
                        """)
                        .param("id", id)
                        .param("negotiation", negotiation.value())
                        .param("by", by)
                        .param("on", on)
                        .update()
                == 1;
    }
}
