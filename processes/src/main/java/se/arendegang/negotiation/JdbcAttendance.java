package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.json.Json;

/** Who was there, and what they promised to do. */
@Repository
class JdbcAttendance {

    private final JdbcClient jdbc;

    JdbcAttendance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MinutesId minutes, List<Presence> present) {
        for (var i = 0; i < present.size(); i++) {
            var person = present.get(i);
            jdbc.sql("""
                            insert into negotiation_presence
                                   (minutes_id, seq, name, organisation, role, side, extra)
                            values (:minutes, :seq, :name, :organisation, :role, :side, cast(:extra as jsonb))
                            """)
                    .param("minutes", minutes.value())
                    .param("seq", i)
                    .param("name", person.name())
                    .param("organisation", person.organisation())
                    .param("role", person.role())
                    .param("side", person.side())
                    .param("extra", Json.write(person.extra()))
                    .update();
        }
    }

    List<Presence> of(MinutesId minutes) {
        return jdbc.sql("""
                        select name, organisation, role, side, extra
                          from negotiation_presence
                         where minutes_id = :minutes
                         order by seq
                        """)
                .param("minutes", minutes.value())
                .query((row, n) -> new Presence(
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("role"),
                        row.getString("side"),
                        Json.map(row.getString("extra"))))
                .list();
    }

    void insertActions(MinutesId minutes, List<ActionItem> items) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            jdbc.sql("""
                            insert into action_item (minutes_id, seq, key, what, due, delivered_on, extra)
                            values (:minutes, :seq, :key, :what, :due, :delivered, cast(:extra as jsonb))
                            """)
                    .param("minutes", minutes.value())
                    .param("seq", i)
                    .param("key", item.key())
                    .param("what", item.what())
                    .param("due", item.due())
                    .param("delivered", item.deliveredOn())
                    .param("extra", Json.write(item.extra()))
                    .update();
        }
    }

    List<ActionItem> actionsOf(MinutesId minutes) {
        return jdbc.sql("""
                        select key, what, due, delivered_on, extra
                          from action_item
                         where minutes_id = :minutes
                         order by seq
                        """)
                .param("minutes", minutes.value())
                .query((row, n) -> new ActionItem(
                        row.getString("key"),
                        row.getString("what"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("delivered_on", LocalDate.class),
                        Json.map(row.getString("extra"))))
                .list();
    }

    void deliver(MinutesId minutes, String key, LocalDate on) {
        jdbc.sql("update action_item set delivered_on = :on where minutes_id = :minutes and key = :key")
                .param("minutes", minutes.value())
                .param("key", key)
                .param("on", on)
                .update();
    }
}
