package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemandAnswers {

    private final JdbcClient jdbc;

    JdbcDemandAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who gave the answer that stands, and when; empty when nobody did, or the record does not say. */
    Optional<GivenAnswer> standing(DemandId id) {
        return jdbc.sql("select answered_by, answered_at from demand where id = :id and answered_at is not null")
                .param("id", id.value())
                .query((row, n) -> new GivenAnswer(
                        row.getString("answered_by"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What stood before is kept. @return false when the answer is another than was seen, or it was decided to give none */
    boolean answerIfStill(
            DemandId id,
            @Nullable String seen,
            EmployerAnswer answer,
            @Nullable String text,
            String by,
            LocalDate on,
            OffsetDateTime now) {
        jdbc.sql("""
                        insert into demand_answer_past
                               (demand_id, answer, answer_text, answered_by, answered_on, replaced_at)
                        select id, answer, answer_text, answered_by, answered_on, :now
                          from demand
                         where id = :id and answer = cast(:seen as text) and not left_unanswered
                        """)
                .param("id", id.value())
                .param("seen", seen)
                .param("now", now)
                .update();
        return jdbc.sql("""
                        update demand
                           set answer = :answer, answer_text = :text, answered_on = :on, answered_by = :by,
                               answered_at = :now
                         where id = :id and answer is not distinct from cast(:seen as text) and not left_unanswered
                        """)
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("answer", answer.code())
                        .param("text", text)
                        .param("on", on)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }
}
