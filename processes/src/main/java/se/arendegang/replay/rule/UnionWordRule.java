package se.arendegang.replay.rule;

import java.util.Set;
import se.arendegang.replay.tree.RecordedNode;

/** Words of the union meetings that are not listed but that the replay acts on. */
final class UnionWordRule implements CaseRule {
    private static final FindingKind WORD = FindingKind.warning("word-unknown");
    private static final Set<String> SIDES = Set.of("employer", "union");
    private static final Set<String> POSITIONS =
            Set.of("inget_att_erinra", "enighet", "enighet_med_anteckning", "oenighet", "svar_senare", "avstar");

    @Override
    public void check(Checked recorded) {
        for (RecordedNode meeting : Negotiated.all(recorded, "meetings")) {
            known(recorded, meeting.at("union_final_position.code"), POSITIONS);
            meeting.list("present").forEach(person -> known(recorded, person.child("side"), SIDES));
        }
    }

    private static void known(Checked recorded, RecordedNode node, Set<String> words) {
        node.asText()
                .filter(word -> !words.contains(word))
                .ifPresent(word -> recorded.report(
                        WORD,
                        node,
                        word,
                        String.join(", ", words.stream().sorted().toList())));
    }
}
