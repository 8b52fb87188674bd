package se.arendegang.negotiation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.task.Completion;
import se.arendegang.task.FieldError;
import se.arendegang.task.FormValues;

/** Two people answer one demand: nobody answers over an answer they have not seen. */
@Component
class AnswerOnce {

    /** The answer that stood when the form was opened. */
    static final String SEEN = "answer_seen";

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("HH.mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final JdbcDemandAnswers answers;

    AnswerOnce(JdbcDemandAnswers answers) {
        this.answers = answers;
    }

    static String standing(Demand demand) {
        return demand.answer() == null ? "none" : demand.answer();
    }

    List<FieldError> changed(Demand demand, FormValues values) {
        var seen = values.text(SEEN);
        if (seen.isEmpty() || seen.get().equals(standing(demand))) {
            return List.of();
        }
        var given = answers.standing(demand.id());
        return List.of(FieldError.of(
                "employer_answer_text",
                "answered-meanwhile",
                given.map(GivenAnswer::by).orElse("Någon"),
                given.map(one -> AT.format(one.at())).orElse("")));
    }

    void give(Demand demand, EmployerAnswer answer, @Nullable String text, Completion completion) {
        var happened = completion.happenedOn();
        var now = completion.recordedAt().atOffset(ZoneOffset.UTC);
        var day = happened == null ? LocalDate.ofInstant(completion.recordedAt(), ZoneOffset.UTC) : happened;
        answers.answerIfStill(
                demand.id(), demand.answer(), answer, text, completion.actor().name(), day, now);
    }
}
