package se.arendegang.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arendegang.casefile.CaseId;
import se.arendegang.json.Json;
import se.arendegang.task.FormValues;

@Repository
class JdbcReferrals {

    private static final String COLUMNS = """
            select id, round, key, from_stage, recipient, sent_on, due_on, answered_on, position, text, state, extra
              from referral
            """;

    private final JdbcClient jdbc;

    JdbcReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, int round, String fromStage, String key, int seq, FormValues row, Instant now) {
        jdbc.sql("""
                        insert into referral (id, case_id, round, seq, key, from_stage, recipient, sent_on, due_on,
                               recorded_at, extra)
                        values (:id, :case, :round, :seq, :key, :from, :to, :sent, :due, :now, cast(:extra as jsonb))
                        on conflict (case_id, key) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("case", id.value())
                .param("round", round)
                .param("seq", seq)
                .param("key", key)
                .param("from", fromStage)
                .param("to", row.textOrEmpty("to"))
                .param("sent", row.date("sent_on").orElse(null))
                .param("due", row.date("due_on").orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("extra", Json.write(beside(row)))
                .update();
    }

    private static Map<String, Object> beside(FormValues row) {
        var beside = new LinkedHashMap<>(row.group("recorded").values());
        beside.remove(Referrals.PLACE);
        return beside;
    }

    void answer(UUID id, @Nullable String position, @Nullable String text, @Nullable LocalDate on) {
        jdbc.sql("""
                        update referral set position = :position, text = :text, answered_on = :on, state = 'answered'
                         where id = :id
                        """)
                .param("position", position)
                .param("text", text)
                .param("on", on)
                .param("id", id)
                .update();
    }

    void extend(UUID id, LocalDate dueOn) {
        jdbc.sql("update referral set due_on = :due where id = :id")
                .param("due", dueOn)
                .param("id", id)
                .update();
    }

    void giveUp(UUID id) {
        jdbc.sql("update referral set state = 'unanswered' where id = :id and state = 'open'")
                .param("id", id)
                .update();
    }

    Optional<Referral> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(this::referral)
                .optional();
    }

    List<Referral> ofCase(CaseId id) {
        return jdbc.sql(COLUMNS + " where case_id = :case order by seq")
                .param("case", id.value())
                .query(this::referral)
                .list();
    }

    private Referral referral(ResultSet row, int n) throws SQLException {
        return new Referral(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                row.getString("key"),
                row.getString("from_stage"),
                row.getString("recipient"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getString("position"),
                row.getString("text"),
                row.getString("state"),
                Json.map(row.getString("extra")));
    }
}
