package se.arendegang.negotiation.minutes;

import static se.arendegang.negotiation.minutes.Generation.joined;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Adjuster;

/** What the page prints. Whoever adjusts and what was noted afterwards is read anew each time, the rest may be locked. */
record PrintedMinutes(
        String title,
        @Nullable String number,
        @Nullable String basis,
        List<Present> present,
        boolean anybodyPresent,
        List<String> adjusters,
        boolean isAdjusted,
        List<Part> items,
        boolean hasItems,
        List<Part> blocks,
        @Nullable String keeper,
        List<String> corrections,
        boolean isCorrected) {

    record Part(String name, @Nullable String no, @Nullable String heading, List<String> paragraphs) {}

    static PrintedMinutes of(MinutesDraft draft) {
        var body = draft.body();
        var adjusters = draft.minutes().adjusters().stream()
                .map(PrintedMinutes::adjuster)
                .toList();
        var items = parts(body, true);
        var corrections = draft.corrections().stream()
                .map(one -> "Rättelse " + one.no() + ", " + one.on() + ": " + one.text())
                .toList();
        return new PrintedMinutes(
                body.title(),
                body.number(),
                body.basis(),
                body.present(),
                !body.present().isEmpty(),
                adjusters,
                !adjusters.isEmpty(),
                items,
                !items.isEmpty(),
                parts(body, false),
                body.keeper(),
                corrections,
                !corrections.isEmpty());
    }

    private static List<Part> parts(MinutesBody body, boolean items) {
        return body.sections().stream()
                .filter(section -> section.item() == items)
                .map(section ->
                        new Part(section.name(), section.no(), section.heading(), Said.paragraphs(section.text())))
                .toList();
    }

    private static String adjuster(Adjuster adjuster) {
        var who = joined(", ", adjuster.name(), adjuster.actsFor());
        var on = adjuster.adjustedOn();
        return switch (adjuster.outcome() == null ? "" : adjuster.outcome()) {
            case "adjusted" -> joined(": justerat ", who, on == null ? null : on.toString());
            case "adjusted_with_note" -> who + ": justerat med anteckningen " + adjuster.note();
            case "refused" -> who + ": vägrat justera, " + adjuster.note();
            default -> who;
        };
    }
}
