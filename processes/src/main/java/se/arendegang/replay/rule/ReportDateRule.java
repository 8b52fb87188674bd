package se.arendegang.replay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;
import se.arendegang.replay.tree.WrittenDates;

/** A staff report is dated before what rests on it. A real case breaks this, so it is no more than a warning. */
final class ReportDateRule implements CaseRule {
    private static final FindingKind AFTER = FindingKind.warning("report-after");

    @Override
    public void check(Checked recorded) {
        for (Round round : recorded.rounds()) {
            RecordedNode report = round.blocks().at("tjansteutlatande.date");
            report.asDate().ifPresent(dated -> {
                List<String> resting = resting(round, dated);
                if (!resting.isEmpty()) {
                    recorded.report(AFTER, report, dated.written(), String.join(", ", resting));
                }
            });
        }
    }

    private static List<String> resting(Round round, RecordedDate report) {
        List<String> resting = new ArrayList<>();
        Optional<RecordedDate> signed =
                round.blocks().optionalText("place_and_date").flatMap(WrittenDates::first);
        earlier(signed, report, "rests-memorandum", resting);
        earlier(round.beredning().date("date"), report, "rests-beredning", resting);
        earlier(round.board().date("decision_date"), report, "rests-board", resting);
        return resting;
    }

    private static void earlier(Optional<RecordedDate> date, RecordedDate report, String what, List<String> resting) {
        date.filter(report::isCertainlyAfter).ifPresent(earlier -> resting.add(Texts.text(what, earlier.written())));
    }
}
