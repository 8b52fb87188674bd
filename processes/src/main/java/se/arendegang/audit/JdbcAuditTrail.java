package se.arendegang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.Subject;
import se.arendegang.engine.SubjectKind;

@Repository
class JdbcAuditTrail implements AuditTrail {

    private final JdbcClient database;

    JdbcAuditTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditLine line) {
        database.sql("""
                        insert into audit_line (case_id, subject_kind, subject_id, happened_on, recorded_at, process,
                            element, actor, on_behalf_of, outcome, text)
                        values (:caseId, :kind, :subject, :happenedOn, :recordedAt, :process, :element, :actor,
                            :onBehalfOf, :outcome, :text)
                        """)
                .param("caseId", line.caseId())
                .param("kind", line.subject().kind().code())
                .param("subject", line.subject().id())
                .param("happenedOn", line.happenedOn())
                .param("recordedAt", line.recordedAt().atOffset(ZoneOffset.UTC))
                .param("process", line.process())
                .param("element", line.element())
                .param("actor", line.actor())
                .param("onBehalfOf", line.onBehalfOf())
                .param("outcome", line.outcome())
                .param("text", line.text())
                .update();
    }

    @Override
    public List<AuditLine> ofCase(UUID caseId) {
        return database.sql("""
                        select case_id, subject_kind, subject_id, happened_on, recorded_at, process, element, actor,
                            on_behalf_of, outcome, text
                        from audit_line
                        where case_id = :caseId
                        order by id
                        """)
                .param("caseId", caseId)
                .query(JdbcAuditTrail::line)
                .list();
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getObject("case_id", UUID.class),
                new Subject(SubjectKind.ofCode(row.getString("subject_kind")), row.getObject("subject_id", UUID.class)),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("process"),
                row.getString("element"),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("outcome"),
                row.getString("text"));
    }
}
