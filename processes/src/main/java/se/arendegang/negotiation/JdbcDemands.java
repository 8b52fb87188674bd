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

@Repository
class JdbcDemands {

    private static final String SELECT = """
            select d.id, d.key, d.kind, d.by_unions, d.on_behalf_of, d.text, d.answer, d.answer_text, d.answered_on,
                   d.received_as, d.left_unanswered, d.extra
              from demand d
              join negotiation_minutes m on m.id = d.minutes_id
            """;

    private final JdbcClient jdbc;

    JdbcDemands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MinutesId minutes, int seq, Demand demand) {
        jdbc.sql("""
                        insert into demand
                               (id, minutes_id, seq, key, kind, by_unions, on_behalf_of, text, answer, answer_text,
                                answered_on, received_as, extra)
                        values (:id, :minutes, :seq, :key, :kind, cast(:by as jsonb), :behalf, :text, :answer,
                                :answerText, :answeredOn, :received, cast(:extra as jsonb))
                        """)
                .param("id", demand.id().value())
                .param("minutes", minutes.value())
                .param("seq", seq)
                .param("key", demand.key())
                .param("kind", demand.kind())
                .param("by", Json.write(demand.by()))
                .param("behalf", demand.onBehalfOf())
                .param("text", demand.text())
                .param("answer", demand.answer())
                .param("answerText", demand.answerText())
                .param("answeredOn", demand.answeredOn())
                .param("received", demand.receivedAs())
                .param("extra", Json.write(demand.extra()))
                .update();
    }

    List<Demand> of(MinutesId minutes) {
        return jdbc.sql(SELECT + " where m.id = :minutes order by d.seq")
                .param("minutes", minutes.value())
                .query(JdbcDemands::demand)
                .list();
    }

    List<Demand> of(NegotiationId negotiation) {
        return jdbc.sql(SELECT + " where m.negotiation_id = :negotiation order by m.seq, d.seq")
                .param("negotiation", negotiation.value())
                .query(JdbcDemands::demand)
                .list();
    }

    Optional<Demand> find(DemandId id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id.value())
                .query(JdbcDemands::demand)
                .optional();
    }

    void answer(DemandId id, EmployerAnswer answer, @Nullable String text, @Nullable LocalDate on) {
        jdbc.sql("""
                        update demand
                           set answer = :answer, answer_text = coalesce(:text, answer_text), answered_on = :on
                         where id = :id
                        """)
                .param("id", id.value())
                .param("answer", answer.code())
                .param("text", text)
                .param("on", on)
                .update();
    }

    void leaveUnanswered(DemandId id) {
        jdbc.sql("update demand set left_unanswered = true where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Demand demand(ResultSet row, int n) throws SQLException {
        return new Demand(
                new DemandId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("kind"),
                Json.texts(row.getString("by_unions")),
                row.getString("on_behalf_of"),
                row.getString("text"),
                row.getString("answer"),
                row.getString("answer_text"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("received_as"),
                row.getBoolean("left_unanswered"),
                Json.map(row.getString("extra")));
    }
}
