package se.arendegang.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAdjusters {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAdjusters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Adjuster> of(MeetingId meeting) {
        return jdbc.sql("""
                        select id, name, capacity, stated, outcome, reason, happened_on
                          from adjuster
                         where meeting_id = :meeting
                         order by seq
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new Adjuster(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("capacity"),
                        row.getBoolean("stated"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    /** Names them anew; only as long as nobody has adjusted. */
    void replace(MeetingId meeting, List<Adjuster> adjusters) {
        jdbc.sql("delete from adjuster where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
        var seq = 0;
        for (var adjuster : adjusters) {
            jdbc.sql("""
                            insert into adjuster (id, meeting_id, seq, name, capacity, stated, recorded_at)
                            values (:id, :meeting, :seq, :name, :capacity, :stated, :now)
                            """)
                    .param("id", adjuster.id())
                    .param("meeting", meeting.value())
                    .param("seq", seq++)
                    .param("name", adjuster.name())
                    .param("capacity", adjuster.capacity())
                    .param("stated", adjuster.stated())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void adjusted(UUID adjuster, String outcome, @Nullable String reason, @Nullable LocalDate on) {
        jdbc.sql("""
                        update adjuster
                           set outcome = :outcome, reason = :reason, happened_on = :on, recorded_at = :now
                         where id = :id
                        """)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("on", on)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", adjuster)
                .update();
    }
}
