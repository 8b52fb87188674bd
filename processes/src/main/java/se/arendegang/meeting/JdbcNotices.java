package se.arendegang.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.deadline.LastDays;

@Repository
class JdbcNotices {

    private final JdbcClient jdbc;
    private final LastDays lastDays;
    private final Clock clock;

    JdbcNotices(JdbcClient jdbc, LastDays lastDays, Clock clock) {
        this.lastDays = lastDays;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Notice> of(MeetingId meeting) {
        return jdbc.sql("""
                        select id, meeting_id, adjusted_on, kept_at, proof, state
                          from notice
                         where meeting_id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> {
                    var id = new NoticeId(row.getObject("id", UUID.class));
                    var postings = postings(id);
                    return new Notice(
                            id,
                            new MeetingId(row.getObject("meeting_id", UUID.class)),
                            row.getObject("adjusted_on", LocalDate.class),
                            row.getString("kept_at"),
                            row.getString("proof"),
                            row.getString("state"),
                            postings,
                            PostedTime.runsFrom(postings, lastDays));
                })
                .optional();
    }

    void save(Notice notice) {
        jdbc.sql("""
                        insert into notice (id, meeting_id, adjusted_on, kept_at, proof, state, recorded_at)
                        values (:id, :meeting, :adjustedOn, :keptAt, :proof, :state, :now)
                        on conflict (meeting_id) do update
                           set adjusted_on = :adjustedOn, kept_at = :keptAt, proof = :proof, state = :state
                        """)
                .param("id", notice.id().value())
                .param("meeting", notice.meeting().value())
                .param("adjustedOn", notice.adjustedOn())
                .param("keptAt", notice.keptAt())
                .param("proof", notice.proof())
                .param("state", notice.state())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from notice_posting where notice_id = :id")
                .param("id", notice.id().value())
                .update();
        var seq = 0;
        for (var posting : notice.postings()) {
            jdbc.sql("insert into notice_posting (notice_id, seq, from_on, to_on) values (:id, :seq, :from, :to)")
                    .param("id", notice.id().value())
                    .param("seq", seq++)
                    .param("from", posting.from())
                    .param("to", posting.to())
                    .update();
        }
    }

    private List<Posting> postings(NoticeId id) {
        return jdbc.sql("select from_on, to_on from notice_posting where notice_id = :id order by seq")
                .param("id", id.value())
                .query((row, n) ->
                        new Posting(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)))
                .list();
    }
}
