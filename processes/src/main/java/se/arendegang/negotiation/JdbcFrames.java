package se.arendegang.negotiation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcFrames {

    private final JdbcClient jdbc;

    JdbcFrames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(CaseId id, Frame frame) {
        jdbc.sql("""
                        insert into negotiation_frame
                               (case_id, round, forum, employer, as_referred_in_pm, further_negotiation_announced, extra)
                        values (:case, :round, :forum, :employer, :referred, cast(:further as jsonb),
                                cast(:extra as jsonb))
                        on conflict (case_id, round) do update
                           set forum = coalesce(excluded.forum, negotiation_frame.forum),
                               employer = coalesce(excluded.employer, negotiation_frame.employer),
                               as_referred_in_pm =
                                   coalesce(excluded.as_referred_in_pm, negotiation_frame.as_referred_in_pm),
                               further_negotiation_announced =
                                   coalesce(excluded.further_negotiation_announced,
                                            negotiation_frame.further_negotiation_announced),
                               extra = negotiation_frame.extra || excluded.extra
                        """)
                .param("case", id.value())
                .param("round", frame.round())
                .param("forum", frame.forum())
                .param("employer", frame.employer())
                .param("referred", frame.asReferredInPm())
                .param("further", Json.writeOrNull(frame.furtherNegotiationAnnounced()))
                .param("extra", Json.write(frame.extra()))
                .update();
    }

    List<Frame> ofCase(CaseId id) {
        return jdbc.sql("""
                        select round, forum, employer, as_referred_in_pm, further_negotiation_announced, extra
                          from negotiation_frame
                         where case_id = :case
                         order by round
                        """)
                .param("case", id.value())
                .query((row, n) -> {
                    var further = row.getString("further_negotiation_announced");
                    return new Frame(
                            row.getInt("round"),
                            row.getString("forum"),
                            row.getString("employer"),
                            row.getString("as_referred_in_pm"),
                            further == null ? null : Json.map(further),
                            Json.map(row.getString("extra")));
                })
                .list();
    }

    List<Forum> forums() {
        return jdbc.sql("select name, kind, employer, call_days from negotiation_forum order by kind, name")
                .query((row, n) -> new Forum(
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("employer"),
                        row.getInt("call_days")))
                .list();
    }

    void callDays(String forum, int days) {
        jdbc.sql("update negotiation_forum set call_days = :days where name = :name")
                .param("name", forum)
                .param("days", days)
                .update();
    }
}
