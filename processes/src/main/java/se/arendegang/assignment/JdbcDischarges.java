package se.arendegang.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcDischarges {

    private static final String SELECT = """
            select d.id, d.assignment_id, d.by_case_id, d.by_dnr, d.by_document, d.source, d.covers, d.extent,
                   d.recorded_case, d.recorded_assignment, d.how_as_written, d.own_seq, d.own_row, d.happened_on,
                   d.recorded_at, d.given_row
              from discharge d
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDischarges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void save(Discharge d) {
        var assignment = d.assignment();
        var by = d.by();
        jdbc.sql("""
                        insert into discharge (id, assignment_id, by_case_id, by_dnr, by_document, source, covers, extent,
                               recorded_case, recorded_assignment, how_as_written, own_seq, own_row, happened_on,
                               recorded_at, given_row)
                        values (:id, :assignment, :by, :dnr, :document, :source, :covers, :extent,
                               :recordedCase, :recordedAssignment, :how, :ownSeq, cast(:ownRow as jsonb), :on,
                               :now, cast(:givenRow as jsonb))
                        on conflict (id) do update
                           set assignment_id = :assignment, by_case_id = :by, by_dnr = :dnr, by_document = :document,
                               source = :source, covers = :covers, extent = :extent, recorded_case = :recordedCase,
                               recorded_assignment = :recordedAssignment, how_as_written = :how, own_seq = :ownSeq,
                               own_row = cast(:ownRow as jsonb), happened_on = :on, given_row = cast(:givenRow as jsonb)
                        """)
                .param("id", d.id())
                .param("assignment", assignment == null ? null : assignment.value())
                .param("by", by == null ? null : by.value())
                .param("dnr", d.byDnr())
                .param("document", d.byDocument())
                .param("source", d.source())
                .param("covers", d.covers())
                .param("extent", d.whole() ? "whole" : "part")
                .param("recordedCase", d.recordedCase())
                .param("recordedAssignment", d.recordedAssignment())
                .param("how", d.howAsWritten())
                .param("ownSeq", d.ownSeq())
                .param("ownRow", Json.write(d.ownRow()))
                .param("on", d.happenedOn())
                .param("now", now())
                .param("givenRow", Json.write(d.givenRow()))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from discharge where id = :id").param("id", id).update();
    }

    /** Whether this is the first time that the process behind it is to be told. */
    boolean tell(UUID id) {
        return jdbc.sql("update discharge set told_at = :now where id = :id and told_at is null")
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    List<Discharge> of(AssignmentId id) {
        return jdbc.sql(SELECT + " where d.assignment_id = :id order by d.recorded_at, d.id")
                .param("id", id.value())
                .query(JdbcDischarges::discharge)
                .list();
    }

    List<Discharge> by(CaseId id) {
        return jdbc.sql(SELECT + " where d.by_case_id = :case order by d.own_seq, d.recorded_at")
                .param("case", id.value())
                .query(JdbcDischarges::discharge)
                .list();
    }

    /** Those that name this number as the case to come. */
    List<Discharge> waitingForDnr(String dnr) {
        return jdbc.sql(SELECT + " where d.by_dnr = :dnr and d.by_case_id is null")
                .param("dnr", dnr)
                .query(JdbcDischarges::discharge)
                .list();
    }

    /** Those of other cases that name this recorded case as the giver to come. */
    List<Discharge> waitingForGiver(@Nullable String recordedCase) {
        return jdbc.sql(SELECT + " where d.recorded_case = :case and d.assignment_id is null")
                .param("case", recordedCase)
                .query(JdbcDischarges::discharge)
                .list();
    }

    private static Discharge discharge(ResultSet row, int n) throws SQLException {
        var assignment = row.getObject("assignment_id", UUID.class);
        var by = row.getObject("by_case_id", UUID.class);
        return new Discharge(
                row.getObject("id", UUID.class),
                assignment == null ? null : new AssignmentId(assignment),
                by == null ? null : new CaseId(by),
                row.getString("by_dnr"),
                row.getString("by_document"),
                row.getString("source"),
                row.getString("covers"),
                row.getString("extent").equals("whole"),
                row.getString("recorded_case"),
                row.getString("recorded_assignment"),
                row.getString("how_as_written"),
                row.getObject("own_seq", Integer.class),
                Json.map(row.getString("own_row")),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Json.map(row.getString("given_row")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
