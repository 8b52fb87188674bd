package se.arendegang.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What unions put forward: views, wishes, demands. The member behind a demand is never stored.
 *
 * @param onBehalfOf fixed words only, such as {@code enskild medlem}
 * @param answer a code of {@link EmployerAnswer} as recorded; null = not answered
 * @param leftUnanswered it was decided to leave it without an answer
 */
public record Demand(
        DemandId id,
        @Nullable String key,
        @Nullable String kind,
        List<String> by,
        @Nullable String onBehalfOf,
        @Nullable String text,
        @Nullable String answer,
        @Nullable String answerText,
        @Nullable LocalDate answeredOn,
        @Nullable String receivedAs,
        boolean leftUnanswered,
        Map<String, Object> extra) {

    public boolean isOpen() {
        return !leftUnanswered && (answer == null || answer.equals(EmployerAnswer.LATER.code()));
    }
}
