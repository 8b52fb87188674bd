package se.arendegang.negotiation.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.negotiation.MinutesId;

@Repository
class JdbcMinutesCorrections {

    private final JdbcClient jdbc;

    JdbcMinutesCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MinutesDraft.Correction> of(MinutesId id) {
        return jdbc.sql("""
                        select seq, text, actor, happened_on
                          from minutes_correction
                         where minutes_id = :id
                         order by seq
                        """)
                .param("id", id.value())
                .query((row, n) -> new MinutesDraft.Correction(
                        row.getInt("seq"),
                        row.getString("text"),
                        row.getString("actor"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    void add(MinutesId id, String text, String actor, LocalDate on, OffsetDateTime now) {
        jdbc.sql("""
                        insert into minutes_correction (minutes_id, seq, text, actor, happened_on, recorded_at)
                        select :id, coalesce(max(seq), 0) + 1, :text, :actor, :on, :now
                          from minutes_correction
                         where minutes_id = :id
                        """)
                .param("id", id.value())
                .param("text", text)
                .param("actor", actor)
                .param("on", on)
                .param("now", now)
                .update();
    }
}
