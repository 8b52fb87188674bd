package se.arendegang.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.json.Json;

@Repository
class JdbcMeetings {

    private static final String SELECT = """
            select id, body, held_on, time_of_day, number, extra_meeting, place, state, chair_name, chair_party,
                   attendance, called_on, called, minutes_kept_at, immediate, adjusted_on, extra
              from meeting
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMeetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    MeetingId insert(NewMeeting meeting) {
        var id = new MeetingId(UUID.randomUUID());
        jdbc.sql("""
                        insert into meeting (id, body, held_on, time_of_day, number, extra_meeting, place, recorded_at)
                        values (:id, :body, :heldOn, :time, :number, :extraMeeting, :place, :now)
                        """)
                .param("id", id.value())
                .param("body", meeting.body())
                .param("heldOn", meeting.heldOn())
                .param("time", meeting.time())
                .param("number", meeting.number())
                .param("extraMeeting", meeting.extraMeeting())
                .param("place", meeting.place())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void update(Meeting meeting) {
        jdbc.sql("""
                        update meeting
                           set held_on = :heldOn, time_of_day = :time, number = :number, extra_meeting = :extraMeeting,
                               place = :place, state = :state, chair_name = :chairName, chair_party = :chairParty,
                               attendance = cast(:attendance as jsonb), called_on = :calledOn,
                               called = cast(:called as jsonb), minutes_kept_at = :keptAt, immediate = :immediate,
                               adjusted_on = :adjustedOn, extra = cast(:extra as jsonb)
                         where id = :id
                        """)
                .param("heldOn", meeting.heldOn())
                .param("time", meeting.time())
                .param("number", meeting.number())
                .param("extraMeeting", meeting.extraMeeting())
                .param("place", meeting.place())
                .param("state", meeting.state().code())
                .param("chairName", meeting.chairName())
                .param("chairParty", meeting.chairParty())
                .param("attendance", Json.writeOrNull(meeting.attendance()))
                .param("calledOn", meeting.calledOn())
                .param("called", Json.writeOrNull(meeting.called()))
                .param("keptAt", meeting.minutesKeptAt())
                .param("immediate", meeting.immediate())
                .param("adjustedOn", meeting.adjustedOn())
                .param("extra", Json.write(meeting.extra()))
                .param("id", meeting.id().value())
                .update();
    }

    Optional<Meeting> find(MeetingId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(JdbcMeetings::meeting)
                .optional();
    }

    /** Locks the row, so that two who list for the same day find the same sitting. */
    Optional<Meeting> openOn(String body, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "meeting/" + body + "/" + day)
                .query((row, n) -> true)
                .single();
        return jdbc.sql(SELECT + """
                         where body = :body and held_on = :day and state in ('planned', 'called')
                         order by recorded_at
                         limit 1
                        """)
                .param("body", body)
                .param("day", day)
                .query(JdbcMeetings::meeting)
                .optional();
    }

    List<Meeting> open(@Nullable String body) {
        return jdbc.sql(SELECT + """
                         where state in ('planned', 'called')
                           and (cast(:body as text) is null or body = :body)
                         order by held_on nulls last, recorded_at
                        """)
                .param("body", body)
                .query(JdbcMeetings::meeting)
                .list();
    }

    List<Meeting> newest(int limit) {
        return jdbc.sql(SELECT + " order by held_on desc nulls first, recorded_at desc limit :limit")
                .param("limit", limit)
                .query(JdbcMeetings::meeting)
                .list();
    }

    private static Meeting meeting(ResultSet row, int n) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getString("body"),
                row.getObject("held_on", LocalDate.class),
                row.getString("time_of_day"),
                row.getString("number"),
                row.getBoolean("extra_meeting"),
                row.getString("place"),
                MeetingState.ofCode(row.getString("state")),
                row.getString("chair_name"),
                row.getString("chair_party"),
                Rows.read(row.getString("attendance")),
                row.getObject("called_on", LocalDate.class),
                Rows.read(row.getString("called")),
                row.getString("minutes_kept_at"),
                row.getObject("immediate", Boolean.class),
                row.getObject("adjusted_on", LocalDate.class),
                Json.map(row.getString("extra")));
    }
}
