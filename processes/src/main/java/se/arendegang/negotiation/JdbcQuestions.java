package se.arendegang.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

/** What was asked about a negotiation from outside it: is a new one needed, is it decided before it has ended. */
@Repository
class JdbcQuestions {

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            CaseId id,
            @Nullable NegotiationId negotiation,
            RenegotiationQuestion question,
            List<String> covers,
            String actor,
            OffsetDateTime now) {
        jdbc.sql("""
                        insert into renegotiation_question
                               (case_id, round, negotiation_id, occasion, changed, answer, reason, by_role, actor,
                                asked_on, stated, covers, recorded_at, extra)
                        values (:case, :round, :negotiation, :occasion, :changed, :answer, :reason, :role, :actor,
                                :on, :stated, :covers, :now, cast(:extra as jsonb))
                        """)
                .param("covers", covers.toArray(String[]::new))
                .param("case", id.value())
                .param("round", question.round())
                .param("negotiation", negotiation == null ? null : negotiation.value())
                .param("occasion", question.occasion())
                .param("changed", question.changed())
                .param("answer", question.answer())
                .param("reason", question.reason())
                .param("role", question.byRole())
                .param("actor", actor)
                .param("on", question.on())
                .param("stated", question.stated())
                .param("now", now)
                .param("extra", Json.write(question.extra()))
                .update();
    }

    List<RenegotiationQuestion> about(NegotiationId negotiation) {
        return jdbc.sql("""
                        select round, asked_on, occasion, changed, answer, reason, by_role, stated, extra
                          from renegotiation_question
                         where negotiation_id = :negotiation order by id
                        """)
                .param("negotiation", negotiation.value())
                .query(JdbcQuestions::question)
                .list();
    }

    /** The texts of a case that somebody has judged. */
    Set<String> covered(CaseId id) {
        return Set.copyOf(jdbc.sql("select unnest(covers) as text from renegotiation_question where case_id = :case")
                .param("case", id.value())
                .query((row, n) -> row.getString("text"))
                .list());
    }

    private static RenegotiationQuestion question(ResultSet row, int n) throws SQLException {
        return new RenegotiationQuestion(
                row.getInt("round"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("occasion"),
                row.getString("changed"),
                row.getString("answer"),
                row.getString("reason"),
                row.getString("by_role"),
                row.getBoolean("stated"),
                Json.map(row.getString("extra")));
    }

    void goOn(NegotiationId negotiation, Waiver waiver, OffsetDateTime now) {
        jdbc.sql("""
                        insert into decision_before_negotiation
                               (negotiation_id, ground, reason, by_role, actor, happened_on, decided_on, stated,
                                recorded_at, extra)
                        values (:negotiation, :ground, :reason, :role, :actor, :on, :decided, :stated, :now,
                                cast(:extra as jsonb))
                        on conflict (negotiation_id) do update
                           set decided_on = coalesce(decision_before_negotiation.decided_on, excluded.decided_on)
                        """)
                .param("negotiation", negotiation.value())
                .param("ground", waiver.ground())
                .param("reason", waiver.reason())
                .param("role", waiver.byRole())
                .param("actor", waiver.actor())
                .param("on", waiver.on())
                .param("decided", waiver.decidedOn())
                .param("stated", waiver.stated())
                .param("now", now)
                .param("extra", Json.write(waiver.extra()))
                .update();
    }

    @Nullable
    Waiver waiver(NegotiationId negotiation) {
        return jdbc.sql("""
                        select ground, reason, by_role, actor, happened_on, decided_on, stated, extra
                          from decision_before_negotiation
                         where negotiation_id = :negotiation
                        """)
                .param("negotiation", negotiation.value())
                .query((row, n) -> new Waiver(
                        row.getString("ground"),
                        row.getString("reason"),
                        row.getString("by_role"),
                        row.getString("actor"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class),
                        row.getBoolean("stated"),
                        Json.map(row.getString("extra"))))
                .optional()
                .orElse(null);
    }
}
