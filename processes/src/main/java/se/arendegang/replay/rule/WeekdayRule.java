package se.arendegang.replay.rule;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;
import se.arendegang.replay.tree.Remarks;
import se.arendegang.replay.tree.WrittenDates;

/** A weekday in the text fits its date. The text is kept as written either way. */
final class WeekdayRule implements CaseRule {
    private static final FindingKind WEEKDAY = FindingKind.warning("weekday");
    private static final Locale SWEDISH = Locale.of("sv");

    @Override
    public void check(Checked recorded) {
        below(recorded, recorded.root(), Optional.empty());
    }

    /** @param year of the nearest date above, for texts that leave the year out */
    private static void below(Checked recorded, RecordedNode node, Optional<Integer> year) {
        Optional<Integer> known = node.date("date")
                .filter(RecordedDate::isDayKnown)
                .map(date -> date.first().getYear())
                .or(() -> year);
        for (String key : node.keys()) {
            if (!Remarks.isRemark(key)) {
                below(recorded, node.child(key), known);
            }
        }
        node.elements().forEach(element -> below(recorded, element, known));
        node.asText()
                .ifPresent(text -> WrittenDates.in(text, year)
                        .filter(written -> written.weekday() != null)
                        .filter(written -> written.day().getDayOfWeek() != written.weekday())
                        .forEach(written -> recorded.report(
                                WEEKDAY,
                                node,
                                written.text(),
                                written.day(),
                                written.day().getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH))));
    }
}
