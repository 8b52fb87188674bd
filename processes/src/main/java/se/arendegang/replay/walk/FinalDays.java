package se.arendegang.replay.walk;

import java.util.List;
import java.util.stream.Stream;
import se.arendegang.recorded.RecordedDifference;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.rule.FindingKind;
import se.arendegang.replay.tree.RecordedCase;

/** The day of legal force as recorded beside the one computed in the case: a difference is a warning with both dates. */
final class FinalDays {

    private static final String FINAL_ON = "kommunstyrelsen.minutes.notice.final_on";
    private static final String PLACE = "/" + FINAL_ON.replace('.', '/');
    private static final FindingKind DIFFERS = FindingKind.warning("final-differs");

    private FinalDays() {}

    static List<String> withDifferences(
            RecordedCase recorded, List<Finding> warnings, List<RecordedDifference> differences) {
        var known = warnings.stream().anyMatch(warning -> warning.path().equals(FINAL_ON));
        var more = differences.stream()
                .filter(difference -> !known && difference.path().equals(PLACE))
                .filter(difference -> difference.held() != null && difference.recorded() != null)
                .map(difference -> DIFFERS.at(
                        recorded.file(),
                        recorded.root().at(FINAL_ON),
                        String.valueOf(difference.recorded()),
                        String.valueOf(difference.held()),
                        "beräknat i ärendet"));
        return Stream.concat(warnings.stream(), more).map(Finding::asText).toList();
    }
}
