package se.arendegang.replay.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.arendegang.replay.tree.RecordedNode;

/** A statement refers to one that was made earlier. */
final class ReferenceRule implements CaseRule {
    private static final FindingKind UNKNOWN = FindingKind.error("refers-to-unknown");
    private static final FindingKind LATER = FindingKind.error("refers-to-later");

    @Override
    public void check(Checked recorded) {
        List<RecordedNode> statements = recorded.rounds().stream()
                .flatMap(round -> round.statements().stream())
                .toList();
        Set<String> all = new HashSet<>();
        statements.forEach(statement -> statement.optionalText("id").ifPresent(all::add));
        Set<String> earlier = new HashSet<>();
        for (RecordedNode statement : statements) {
            RecordedNode reference = statement.child("refers_to");
            reference.asText().filter(id -> !earlier.contains(id)).ifPresent(id -> {
                boolean exists = all.contains(id);
                recorded.report(exists ? LATER : UNKNOWN, reference, id, String.join(", ", exists ? earlier : all));
            });
            statement.optionalText("id").ifPresent(earlier::add);
        }
    }
}
