package se.arendegang.council;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcPreparationOutcomes {

    private final JdbcClient jdbc;

    JdbcPreparationOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void upsert(CaseId id, PreparationOutcome outcome, OffsetDateTime now) {
        jdbc.sql("""
                        insert into preparation_outcome
                               (case_id, round, visit, outcome, text, reason, to_stage, happened_on, recorded_at, extra)
                        values (:case, :round, :visit, :outcome, :text, :reason, :to, :on, :now, cast(:extra as jsonb))
                        on conflict (case_id, round, visit) do update
                           set outcome = excluded.outcome, text = excluded.text, reason = excluded.reason,
                               to_stage = excluded.to_stage,
                               happened_on = excluded.happened_on, extra = excluded.extra
                        """)
                .param("case", id.value())
                .param("round", outcome.round())
                .param("visit", outcome.visit())
                .param("outcome", outcome.outcome())
                .param("text", outcome.text())
                .param("reason", outcome.reason())
                .param("to", outcome.toStage())
                .param("on", outcome.happenedOn())
                .param("now", now)
                .param("extra", Json.write(outcome.extra()))
                .update();
    }

    List<PreparationOutcome> ofCase(CaseId id) {
        return jdbc.sql("""
                        select round, visit, outcome, text, reason, to_stage, happened_on, extra
                          from preparation_outcome where case_id = :case order by round, visit
                        """)
                .param("case", id.value())
                .query((row, n) -> new PreparationOutcome(
                        row.getInt("round"),
                        row.getInt("visit"),
                        row.getString("outcome"),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getString("to_stage"),
                        row.getObject("happened_on", LocalDate.class),
                        Json.map(row.getString("extra"))))
                .list();
    }
}
