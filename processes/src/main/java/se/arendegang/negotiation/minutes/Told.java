package se.arendegang.negotiation.minutes;

import static se.arendegang.negotiation.minutes.Generation.joined;
import static se.arendegang.negotiation.minutes.Generation.rows;
import static se.arendegang.negotiation.minutes.Generation.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.ActionItem;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.EmployerAnswer;
import se.arendegang.negotiation.Minutes;

/** The facts of a set of minutes as lines to print. */
final class Told {

    private final Minutes minutes;

    Told(Minutes minutes) {
        this.minutes = minutes;
    }

    List<String> putForward() {
        return Stream.concat(
                        rows(minutes.unionViews()).stream().map(row -> line(row, "by")),
                        minutes.demands().stream().map(Told::demand))
                .toList();
    }

    List<String> answers() {
        return Stream.concat(
                        rows(minutes.employerAnswers()).stream().map(row -> line(row, "by")),
                        minutes.demands().stream().map(Told::answer).filter(Objects::nonNull))
                .toList();
    }

    List<String> positions() {
        return rows(minutes.finalPositions()).stream()
                .map(row -> joined(": ", names(row.get("by")), text(row, "text")))
                .filter(line -> !line.isBlank())
                .toList();
    }

    List<String> actions() {
        return minutes.actionItems().stream().map(Told::action).toList();
    }

    List<String> next() {
        var next = minutes.next();
        if (next == null) {
            return List.of();
        }
        var when = joined(" kl. ", next.date() == null ? null : MinutesTitle.day(next.date()), next.time());
        return List.of(joined(": ", when, next.purpose()));
    }

    static String action(ActionItem item) {
        return joined(", senast den ", item.what(), item.due() == null ? null : MinutesTitle.day(item.due()));
    }

    static String line(Map<String, Object> row, String who) {
        return joined(": ", names(row.get(who)), text(row, "text"));
    }

    private static @Nullable String names(@Nullable Object by) {
        return switch (by) {
            case null -> null;
            case List<?> list ->
                String.join(", ", list.stream().map(String::valueOf).toList());
            default -> by.toString();
        };
    }

    private static String demand(Demand demand) {
        var kind = demand.kind() == null ? "" : " (" + DemandWords.kind(demand.kind()) + ")";
        return joined(": ", by(demand) + kind, demand.text());
    }

    private static @Nullable String answer(Demand demand) {
        var code = demand.answer();
        if (code == null && demand.answerText() == null) {
            return null;
        }
        var verb = code == null
                ? null
                : EmployerAnswer.ofCode(code)
                        .map(answer -> DemandWords.answer(answer, by(demand), demand.kind()))
                        .orElse(code);
        return joined(" ", verb, demand.answerText());
    }

    static String by(Demand demand) {
        return joined(" för ", String.join(", ", demand.by()), demand.onBehalfOf());
    }
}
