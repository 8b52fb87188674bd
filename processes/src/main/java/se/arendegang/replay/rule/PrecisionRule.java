package se.arendegang.replay.rule;

import java.util.Locale;
import se.arendegang.replay.tree.Precision;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/** The precision that is stated for a date is the one it is written with. */
final class PrecisionRule implements CaseRule {
    private static final FindingKind PRECISION = FindingKind.warning("date-precision");

    @Override
    public void check(Checked recorded) {
        for (RecordedNode entry : recorded.root().list("dates")) {
            String stated = entry.optionalText("precision").orElse("");
            entry.date("date")
                    .filter(date -> !stated.isEmpty() && !fits(stated, date))
                    .ifPresent(date -> recorded.report(PRECISION, entry.child("precision"), stated, date.written()));
        }
    }

    /** A season may be written as a year, a month or a period, for lack of a form of its own. */
    private static boolean fits(String stated, RecordedDate date) {
        Precision precision = date.precision();
        return stated.equals(precision.name().toLowerCase(Locale.ROOT))
                || stated.equals("season") && precision.compareTo(Precision.MONTH) >= 0
                || stated.equals("period") && precision.compareTo(Precision.YEAR) >= 0
                || stated.equals("day") && precision == Precision.MINUTE;
    }
}
