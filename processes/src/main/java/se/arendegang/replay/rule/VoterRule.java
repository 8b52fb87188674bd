package se.arendegang.replay.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.arendegang.replay.tree.RecordedNode;

/** Only those who serve at the item vote, and once in each vote. */
final class VoterRule implements CaseRule {
    private static final FindingKind TWICE = FindingKind.error("voter-twice");
    private static final Map<Part, FindingKind> KINDS = Map.of(
            Part.DISQUALIFIED, FindingKind.error("voter-disqualified"),
            Part.ABSENT, FindingKind.error("voter-absent"),
            Part.NOT_SERVING, FindingKind.error("voter-not-serving"));

    @Override
    public void check(Checked recorded) {
        for (Sitting sitting : recorded.sittings()) {
            for (RecordedNode vote : sitting.board().list("votes")) {
                Set<String> voted = new HashSet<>();
                for (RecordedNode voter : vote.list("by_name")) {
                    check(recorded, sitting, voter.child("name"), voted);
                }
            }
        }
    }

    private static void check(Checked recorded, Sitting sitting, RecordedNode voter, Set<String> voted) {
        String name = voter.asText().orElse("");
        if (name.isEmpty()) {
            return;
        }
        if (!voted.add(Names.folded(name))) {
            recorded.report(TWICE, voter, name);
        }
        Part part = sitting.partOf(name);
        FindingKind kind = KINDS.get(part);
        // an absent voter contradicts the record itself; that the disqualified may not vote is a rule of law
        boolean judged = part != Part.DISQUALIFIED || Law.DISQUALIFICATION.judges(sitting.date());
        if (kind != null && judged) {
            recorded.report(kind, voter, name, Parts.text(part), Law.DISQUALIFICATION.paragraph());
        }
    }
}
