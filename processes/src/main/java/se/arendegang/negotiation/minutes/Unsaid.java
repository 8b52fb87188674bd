package se.arendegang.negotiation.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Demand;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.minutes.PrintedMinutes.Block;

/** What the record of a sitting knows and the items do not say, in the order of a meeting. */
final class Unsaid {

    private final Minutes minutes;
    private final Said said;
    private final List<Block> blocks = new ArrayList<>();

    Unsaid(Minutes minutes, Said said) {
        this.minutes = minutes;
        this.said = said;
    }

    List<Block> blocks() {
        add("union-views", "Synpunkter", rows(minutes.unionViews(), "by"));
        add("demands", "Yrkanden, önskemål och förslag", demands());
        add("employer-answers", "Arbetsgivarens svar", rows(minutes.employerAnswers(), "by"));
        add("action-items", "Att göra", actions());
        add("final-position", "Slutlig ståndpunkt", rows(minutes.finalPositions(), "by"));
        add("next-meeting", "Nästa möte", next(minutes.next()));
        add("closing", "Avslutning", closing());
        return blocks;
    }

    private void add(String name, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(name, heading, lines));
        }
    }

    private List<String> rows(@Nullable List<Map<String, Object>> rows, String who) {
        return PrintedMinutes.rows(rows).stream()
                .filter(row -> said.lacks(PrintedMinutes.text(row, "text")))
                .map(row -> PrintedMinutes.joined(": ", names(row.get(who)), PrintedMinutes.text(row, "text")))
                .toList();
    }

    private static @Nullable String names(@Nullable Object by) {
        return switch (by) {
            case null -> null;
            case List<?> list ->
                String.join(", ", list.stream().map(String::valueOf).toList());
            default -> by.toString();
        };
    }

    private List<String> demands() {
        return minutes.demands().stream()
                .filter(demand -> said.lacks(demand.text()) || said.lacks(demand.answerText()))
                .map(Unsaid::demand)
                .toList();
    }

    private static String demand(Demand demand) {
        var by = PrintedMinutes.joined(" för ", String.join(", ", demand.by()), demand.onBehalfOf());
        return PrintedMinutes.joined(". ", PrintedMinutes.joined(": ", by, demand.text()), demand.answerText());
    }

    private List<String> actions() {
        return minutes.actionItems().stream()
                .filter(item -> said.lacks(item.what()))
                .map(item -> PrintedMinutes.joined(
                        ", senast ",
                        item.what(),
                        item.due() == null ? null : item.due().toString()))
                .toList();
    }

    private List<String> next(Minutes.@Nullable NextMeeting next) {
        if (next == null || !said.lacks(next.purpose() == null ? String.valueOf(next.date()) : next.purpose())) {
            return List.of();
        }
        var when = PrintedMinutes.joined(
                " kl. ", next.date() == null ? null : next.date().toString(), next.time());
        return List.of(PrintedMinutes.joined(": ", when, next.purpose()));
    }

    private List<String> closing() {
        var date = minutes.closingDate();
        return date != null && said.lacks(date.toString()) && said.lacks("avslutad")
                ? List.of("Förhandlingen avslutades " + date + ".")
                : List.of();
    }
}
