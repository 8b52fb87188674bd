package se.arendegang.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWithdrawals {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcWithdrawals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(CaseId id, Stage stage, String reason, @Nullable String byRole, @Nullable LocalDate on) {
        jdbc.sql("""
                        insert into case_withdrawal (case_id, withdrawn_on, by_role, reason, at_stage, recorded_at)
                        values (:id, :on, :by, :reason, :stage, :now)
                        on conflict (case_id) do update
                           set withdrawn_on = :on, by_role = :by, reason = :reason, at_stage = :stage,
                               stage_as_written = null, recorded_at = :now
                        """)
                .param("id", id.value())
                .param("on", on)
                .param("by", byRole)
                .param("reason", reason)
                .param("stage", stage.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void writeStage(CaseId id, String word) {
        jdbc.sql("update case_withdrawal set stage_as_written = :word where case_id = :id")
                .param("word", word)
                .param("id", id.value())
                .update();
    }

    Optional<Withdrawal> find(CaseId id) {
        return jdbc.sql("""
                        select withdrawn_on, by_role, reason, at_stage, stage_as_written
                          from case_withdrawal where case_id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Withdrawal(
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getString("by_role"),
                        row.getString("reason"),
                        row.getString("at_stage"),
                        row.getString("stage_as_written")))
                .optional();
    }
}
