package se.arendegang.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemandAnswers {

    private final JdbcClient jdbc;

    JdbcDemandAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the answer is another than was seen, or it was decided to give none */
    boolean answerIfStill(
            DemandId id, @Nullable String seen, EmployerAnswer answer, @Nullable String text, LocalDate on) {
        return jdbc.sql("""
                        update demand
                           set answer = :answer, answer_text = coalesce(:text, answer_text), answered_on = :on
                         where id = :id and answer is not distinct from cast(:seen as text) and not left_unanswered
                        """)
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("answer", answer.code())
                        .param("text", text)
                        .param("on", on)
                        .update()
                == 1;
    }
}
