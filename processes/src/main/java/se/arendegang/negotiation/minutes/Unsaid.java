package se.arendegang.negotiation.minutes;

import static se.arendegang.negotiation.minutes.Generation.joined;
import static se.arendegang.negotiation.minutes.Generation.rows;
import static se.arendegang.negotiation.minutes.Generation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.NextMeeting;

/** What the record of a sitting knows and the items do not say, in the order of a meeting. */
final class Unsaid {

    private final Minutes minutes;
    private final Said said;
    private final List<MinutesSection> blocks = new ArrayList<>();

    Unsaid(Minutes minutes, Said said) {
        this.minutes = minutes;
        this.said = said;
    }

    List<MinutesSection> sections() {
        add("union-views", "Synpunkter", lines(minutes.unionViews()));
        add("demands", "Yrkanden, önskemål och förslag", demands());
        add("employer-answers", "Arbetsgivarens svar", lines(minutes.employerAnswers()));
        add("action-items", "Att göra", actions());
        add("final-position", "Slutlig ståndpunkt", lines(minutes.finalPositions()));
        add("next-meeting", "Nästa möte", next(minutes.next()));
        add("closing", "Avslutning", closing());
        return blocks;
    }

    private void add(String name, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new MinutesSection(name, false, null, heading, String.join("\n\n", lines)));
        }
    }

    private List<String> lines(@Nullable List<Map<String, Object>> rows) {
        return rows(rows).stream()
                .filter(row -> said.lacks(text(row, "text")))
                .map(row -> Told.line(row, "by"))
                .toList();
    }

    private List<String> demands() {
        return minutes.demands().stream()
                .filter(demand -> said.lacks(demand.text()) || said.lacks(demand.answerText()))
                .map(demand -> joined(". ", joined(": ", Told.by(demand), demand.text()), demand.answerText()))
                .toList();
    }

    private List<String> actions() {
        return minutes.actionItems().stream()
                .filter(item -> said.lacks(item.what()))
                .map(Told::action)
                .toList();
    }

    private List<String> next(@Nullable NextMeeting next) {
        return next == null || !said.lacks(next.purpose() == null ? String.valueOf(next.date()) : next.purpose())
                ? List.of()
                : new Told(minutes).next();
    }

    private List<String> closing() {
        var date = minutes.closingDate();
        return date != null && said.lacks(date.toString()) && said.lacks("avslutad")
                ? List.of("Förhandlingen avslutades " + date + ".")
                : List.of();
    }
}
