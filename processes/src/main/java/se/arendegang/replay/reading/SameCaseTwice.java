package se.arendegang.replay.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arendegang.replay.rule.Finding;
import se.arendegang.replay.rule.FindingKind;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.tree.RecordedNode;

/** Finds cases that two files of a batch both tell of. */
final class SameCaseTwice {
    private SameCaseTwice() {}

    static List<Finding> among(List<RecordedCase> cases) {
        List<Finding> findings = new ArrayList<>();
        compare(cases, "case_id", "case-id-twice", findings);
        compare(cases, "document.dnr", "dnr-twice", findings);
        return findings;
    }

    private static void compare(List<RecordedCase> cases, String key, String code, List<Finding> findings) {
        Map<String, RecordedCase> seen = new HashMap<>();
        for (RecordedCase recorded : cases) {
            RecordedNode node = recorded.root().at(key);
            node.asText().ifPresent(value -> {
                RecordedCase before = seen.putIfAbsent(value, recorded);
                if (before != null) {
                    findings.add(FindingKind.error(code).at(recorded.file(), node, value, before.file()));
                }
            });
        }
    }
}
