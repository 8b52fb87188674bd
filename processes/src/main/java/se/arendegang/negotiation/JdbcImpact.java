package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcImpact {

    private final JdbcClient jdbc;

    JdbcImpact(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, ImpactAssessment assessment, String actor, OffsetDateTime now) {
        jdbc.sql("""
                        insert into impact_assessment
                               (case_id, round, visit, outcome, safety_representative_took_part, text, measures, reason,
                                actor, happened_on, recorded_at, extra)
                        values (:case, :round, :visit, :outcome, :safety, :text, :measures, :reason, :actor, :on, :now,
                                cast(:extra as jsonb))
                        """)
                .param("case", id.value())
                .param("round", assessment.round())
                .param("visit", assessment.visit())
                .param("outcome", assessment.outcome())
                .param("safety", assessment.safetyRepresentativeTookPart())
                .param("text", assessment.text())
                .param("measures", assessment.measures())
                .param("reason", assessment.reason())
                .param("actor", actor)
                .param("on", assessment.happenedOn())
                .param("now", now)
                .param("extra", Json.write(assessment.extra()))
                .update();
    }

    List<ImpactAssessment> ofCase(CaseId id) {
        return jdbc.sql("""
                        select round, visit, outcome, safety_representative_took_part, text, measures, reason,
                               happened_on, extra
                          from impact_assessment
                         where case_id = :case
                         order by round, visit
                        """)
                .param("case", id.value())
                .query((row, n) -> new ImpactAssessment(
                        row.getInt("round"),
                        row.getInt("visit"),
                        row.getString("outcome"),
                        row.getObject("safety_representative_took_part", Boolean.class),
                        row.getString("text"),
                        row.getString("measures"),
                        row.getString("reason"),
                        row.getObject("happened_on", LocalDate.class),
                        Json.map(row.getString("extra"))))
                .list();
    }
}
