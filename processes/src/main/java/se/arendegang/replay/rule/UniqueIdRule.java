package se.arendegang.replay.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arendegang.replay.tree.RecordedNode;

/** What others refer to by id has an id of its own. Statements have one for the whole case. */
final class UniqueIdRule implements CaseRule {
    private static final FindingKind TWICE = FindingKind.error("id-twice");

    @Override
    public void check(Checked recorded) {
        RecordedNode root = recorded.root();
        unique(recorded, recorded.rounds().stream().flatMap(round -> round.statements().stream()));
        unique(recorded, root.list("assignments").stream());
        unique(recorded, root.list("referrals").stream());
        for (String list : List.of("meetings", "duty", "negotiations")) {
            unique(
                    recorded,
                    recorded.rounds().stream().flatMap(round -> round.blocks().child("mbl").list(list).stream()));
        }
        for (Round round : recorded.rounds()) {
            unique(recorded, round.board().list("yrkanden").stream());
            for (RecordedNode meeting : round.blocks().child("mbl").list("meetings")) {
                unique(recorded, meeting.list("demands").stream());
                unique(recorded, meeting.list("action_items").stream());
            }
        }
    }

    private static void unique(Checked recorded, Stream<RecordedNode> nodes) {
        Map<String, RecordedNode> seen = new HashMap<>();
        nodes.map(node -> node.child("id"))
                .forEach(id -> id.asText().ifPresent(text -> {
                    RecordedNode before = seen.putIfAbsent(text, id);
                    if (before != null) {
                        recorded.report(TWICE, id, text, before.path(), before.line());
                    }
                }));
    }
}
