package se.arendegang.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;

@Repository
class JdbcAssignments {

    private static final String SELECT = """
            select a.id, a.case_id, a.round, a.seq, a.key, a.decision_point, a.recipient, a.what, a.frame,
                   a.report_back_to, a.report_form, a.due, a.due_on, a.given_on, a.started_at, a.acknowledged_at,
                   a.taken_up_again_at, a.closed_at, a.closed_on, a.closing_note, a.extra
              from assignment a
            """;

    private final JdbcClient jdbc;
    private final JdbcDischarges discharges;
    private final Clock clock;

    JdbcAssignments(JdbcClient jdbc, JdbcDischarges discharges, Clock clock) {
        this.jdbc = jdbc;
        this.discharges = discharges;
        this.clock = clock;
    }

    /** Removes what was noted for the round and has not started, with what was known of its discharge. */
    void removeNotStarted(CaseId id, int round) {
        jdbc.sql("""
                        delete from discharge
                         where assignment_id in (select id from assignment
                                                  where case_id = :case and round = :round and started_at is null)
                        """).param("case", id.value()).param("round", round).update();
        jdbc.sql("delete from assignment where case_id = :case and round = :round and started_at is null")
                .param("case", id.value())
                .param("round", round)
                .update();
    }

    AssignmentId insert(CaseId id, int round, int seq, NewAssignment given, @Nullable LocalDate givenOn) {
        var assignment = new AssignmentId(UUID.randomUUID());
        var due = given.due();
        jdbc.sql("""
                        insert into assignment (id, case_id, round, seq, key, decision_point, recipient, what, frame,
                               report_back_to, report_form, due, due_on, given_on, recorded_at, extra)
                        values (:id, :case, :round, :seq, :key, :point, :to, :what, :frame,
                               :reportBackTo, :reportForm, :due, :dueOn, :givenOn, :now, cast(:extra as jsonb))
                        """)
                .param("id", assignment.value())
                .param("case", id.value())
                .param("round", round)
                .param("seq", seq)
                .param("key", given.key())
                .param("point", given.decisionPoint())
                .param("to", given.to())
                .param("what", given.what())
                .param("frame", given.frame())
                .param("reportBackTo", given.reportBackTo())
                .param("reportForm", given.reportForm())
                .param("due", due)
                .param("dueOn", due == null ? null : DueDate.lastDay(due).orElse(null))
                .param("givenOn", givenOn)
                .param("now", now())
                .param("extra", Json.write(given.extra()))
                .update();
        return assignment;
    }

    Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query(this::assignment)
                .optional();
    }

    Optional<Assignment> byRecordedKeys(String recordedCase, String key) {
        return jdbc.sql(SELECT + " join case_file c on c.id = a.case_id where c.recorded_id = :case and a.key = :key")
                .param("case", recordedCase)
                .param("key", key)
                .query(this::assignment)
                .optional();
    }

    List<Assignment> ofCase(CaseId id) {
        return jdbc.sql(SELECT + " where a.case_id = :case order by a.seq")
                .param("case", id.value())
                .query(this::assignment)
                .list();
    }

    List<Assignment> open() {
        return jdbc.sql(SELECT + """
                         where a.started_at is not null and a.closed_at is null
                         order by a.due_on nulls last, a.started_at, a.seq
                        """).query(this::assignment).list();
    }

    /** @return false when it had started before */
    boolean start(AssignmentId id) {
        return stamp("update assignment set started_at = :now where id = :id and started_at is null", id) > 0;
    }

    void acknowledge(AssignmentId id) {
        stamp("update assignment set acknowledged_at = :now where id = :id and acknowledged_at is null", id);
    }

    void takeUpAgain(AssignmentId id) {
        stamp("update assignment set taken_up_again_at = :now where id = :id", id);
    }

    private int stamp(String sql, AssignmentId id) {
        return jdbc.sql(sql).param("now", now()).param("id", id.value()).update();
    }

    void close(AssignmentId id, @Nullable String note, @Nullable LocalDate on) {
        jdbc.sql("""
                        update assignment set closed_at = :now, closed_on = :on, closing_note = :note
                         where id = :id and closed_at is null
                        """)
                .param("now", now())
                .param("on", on)
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    void report(AssignmentId id, boolean whole, @Nullable String text, @Nullable String left, @Nullable LocalDate on) {
        jdbc.sql("""
                        insert into assignment_report
                               (assignment_id, seq, extent, text, what_is_left, happened_on, recorded_at)
                        values (:id, (select count(*) from assignment_report where assignment_id = :id), :extent,
                               :text, :left, :on, :now)
                        """)
                .param("id", id.value())
                .param("extent", whole ? "whole" : "part")
                .param("text", text)
                .param("left", left)
                .param("on", on)
                .param("now", now())
                .update();
    }

    private List<AssignmentReport> reports(AssignmentId id) {
        return jdbc.sql("""
                        select extent, text, what_is_left, happened_on, recorded_at
                          from assignment_report
                         where assignment_id = :id
                         order by seq
                        """)
                .param("id", id.value())
                .query((row, n) -> new AssignmentReport(
                        row.getString("extent").equals("whole"),
                        row.getString("text"),
                        row.getString("what_is_left"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Assignment assignment(ResultSet row, int n) throws SQLException {
        var id = new AssignmentId(row.getObject("id", UUID.class));
        var again = row.getObject("taken_up_again_at", OffsetDateTime.class);
        return new Assignment(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("round"),
                row.getInt("seq"),
                row.getString("key"),
                row.getObject("decision_point", Integer.class),
                row.getString("recipient"),
                row.getString("what"),
                row.getString("frame"),
                row.getString("report_back_to"),
                row.getString("report_form"),
                row.getString("due"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("given_on", LocalDate.class),
                row.getObject("started_at", OffsetDateTime.class) != null,
                row.getObject("acknowledged_at", OffsetDateTime.class) != null,
                again == null ? null : again.toInstant(),
                row.getObject("closed_at", OffsetDateTime.class) != null,
                row.getObject("closed_on", LocalDate.class),
                row.getString("closing_note"),
                reports(id),
                discharges.of(id),
                Json.map(row.getString("extra")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
