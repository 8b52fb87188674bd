package se.arendegang.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.deadline.DeadlineId;
import se.arendegang.json.Json;

@Repository
class JdbcAfterDecisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAfterDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AfterDecision of(CaseId id, int round) {
        return ofCase(id).stream().filter(a -> a.round() == round).findFirst().orElse(AfterDecision.begun(round));
    }

    List<AfterDecision> ofCase(CaseId id) {
        return jdbc.sql("""
                        select round, appeal_deadline, computed_final_on, final_on, court_checked_on, court_checked_by,
                               court_answer, extra
                          from after_decision
                         where case_id = :case
                         order by round
                        """)
                .param("case", id.value())
                .query((row, n) -> {
                    var deadline = row.getObject("appeal_deadline", UUID.class);
                    return new AfterDecision(
                            row.getInt("round"),
                            deadline == null ? null : new DeadlineId(deadline),
                            row.getObject("computed_final_on", LocalDate.class),
                            row.getObject("final_on", LocalDate.class),
                            row.getObject("court_checked_on", LocalDate.class),
                            row.getString("court_checked_by"),
                            row.getString("court_answer"),
                            appeals(id, row.getInt("round")),
                            dispatched(id, row.getInt("round")),
                            Json.map(row.getString("extra")));
                })
                .list();
    }

    void save(CaseId id, AfterDecision after) {
        var deadline = after.appealDeadline();
        jdbc.sql("""
                        insert into after_decision (case_id, round, appeal_deadline, computed_final_on, final_on,
                               court_checked_on, court_checked_by, court_answer, recorded_at, extra)
                        values (:case, :round, :deadline, :computed, :final, :checkedOn, :checkedBy, :answer, :now,
                                cast(:extra as jsonb))
                        on conflict (case_id, round) do update
                           set appeal_deadline = :deadline, computed_final_on = :computed, final_on = :final,
                               court_checked_on = :checkedOn, court_checked_by = :checkedBy, court_answer = :answer,
                               extra = cast(:extra as jsonb)
                        """)
                .param("case", id.value())
                .param("round", after.round())
                .param("deadline", deadline == null ? null : deadline.value())
                .param("computed", after.computedFinalOn())
                .param("final", after.finalOn())
                .param("checkedOn", after.courtCheckedOn())
                .param("checkedBy", after.courtCheckedBy())
                .param("answer", after.courtAnswer())
                .param("now", now())
                .param("extra", Json.write(after.extra()))
                .update();
        // What stands as it stood keeps the moment when it was recorded.
        if (!after.appeals().equals(appeals(id, after.round()))) {
            saveAppeals(id, after);
        }
        if (!after.dispatched().equals(dispatched(id, after.round()))) {
            saveDispatched(id, after);
        }
    }

    void closed(CaseId id, int round) {
        jdbc.sql("update after_decision set closed_at = :now where case_id = :case and round = :round")
                .param("now", now())
                .param("case", id.value())
                .param("round", round)
                .update();
    }

    void noteCheck(CaseId id, int round, int checkNo) {
        jdbc.sql("""
                        update after_decision set court_checks = greatest(court_checks, :no)
                         where case_id = :case and round = :round
                        """)
                .param("no", checkNo)
                .param("case", id.value())
                .param("round", round)
                .update();
    }

    int checks(CaseId id, int round) {
        return jdbc.sql("select court_checks from after_decision where case_id = :case and round = :round")
                .param("case", id.value())
                .param("round", round)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** @return whether this is the first time */
    boolean legalForce(CaseId id, int round) {
        return jdbc.sql("""
                                update after_decision set legal_force_at = :now
                                 where case_id = :case and round = :round and legal_force_at is null
                                """)
                        .param("now", now())
                        .param("case", id.value())
                        .param("round", round)
                        .update()
                > 0;
    }

    private void saveAppeals(CaseId id, AfterDecision after) {
        clear("delete from appeal where case_id = :case and round = :round", id, after.round());
        var seq = 0;
        for (var appeal : after.appeals()) {
            jdbc.sql("""
                            insert into appeal (case_id, round, seq, received_on, by_role, court_on, court_outcome,
                                   recorded_at, extra)
                            values (:case, :round, :seq, :received, :by, :courtOn, :outcome, :now, cast(:extra as jsonb))
                            """)
                    .param("case", id.value())
                    .param("round", after.round())
                    .param("seq", seq++)
                    .param("received", appeal.receivedOn())
                    .param("by", appeal.byRole())
                    .param("courtOn", appeal.courtOn())
                    .param("outcome", appeal.courtOutcome())
                    .param("now", now())
                    .param("extra", Json.write(appeal.extra()))
                    .update();
        }
    }

    private void saveDispatched(CaseId id, AfterDecision after) {
        clear("delete from dispatch where case_id = :case and round = :round", id, after.round());
        var seq = 0;
        for (var dispatch : after.dispatched()) {
            jdbc.sql("""
                            insert into dispatch (case_id, round, seq, recipient, sent_on, recorded_at, extra)
                            values (:case, :round, :seq, :to, :on, :now, cast(:extra as jsonb))
                            """)
                    .param("case", id.value())
                    .param("round", after.round())
                    .param("seq", seq++)
                    .param("to", dispatch.to())
                    .param("on", dispatch.on())
                    .param("now", now())
                    .param("extra", Json.write(dispatch.extra()))
                    .update();
        }
    }

    private void clear(String sql, CaseId id, int round) {
        jdbc.sql(sql).param("case", id.value()).param("round", round).update();
    }

    private List<Appeal> appeals(CaseId id, int round) {
        return jdbc.sql("""
                        select received_on, by_role, court_on, court_outcome, extra
                          from appeal
                         where case_id = :case and round = :round
                         order by seq
                        """)
                .param("case", id.value())
                .param("round", round)
                .query((row, n) -> new Appeal(
                        row.getObject("received_on", LocalDate.class),
                        row.getString("by_role"),
                        row.getObject("court_on", LocalDate.class),
                        row.getString("court_outcome"),
                        Json.map(row.getString("extra"))))
                .list();
    }

    private List<Dispatch> dispatched(CaseId id, int round) {
        return jdbc.sql("""
                        select recipient, sent_on, extra from dispatch
                         where case_id = :case and round = :round
                         order by seq
                        """)
                .param("case", id.value())
                .param("round", round)
                .query((row, n) -> new Dispatch(
                        row.getString("recipient"), row.getString("sent_on"), Json.map(row.getString("extra"))))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
