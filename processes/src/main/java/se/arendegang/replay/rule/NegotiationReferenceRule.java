package se.arendegang.replay.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arendegang.replay.tree.RecordedNode;

/** Negotiations speak of duties and meetings that the case has, and of points that are proposed. */
final class NegotiationReferenceRule implements CaseRule {
    private static final FindingKind DUTY = FindingKind.error("duty-unknown");
    private static final FindingKind MEETING = FindingKind.error("meeting-unknown");
    private static final FindingKind POINT = FindingKind.warning("gated-point-unknown");

    @Override
    public void check(Checked recorded) {
        Set<String> duties = ids(recorded, "duty");
        Set<String> meetings = ids(recorded, "meetings");
        Set<String> points = Points.numbers(recorded);
        for (Round round : recorded.rounds()) {
            RecordedNode mbl = round.blocks().child("mbl");
            mbl.list("duty").forEach(duty -> pointExists(recorded, duty.child("gates"), points));
            for (RecordedNode negotiation : mbl.list("negotiations")) {
                exists(recorded, DUTY, negotiation.child("duty"), duties);
                all(recorded, negotiation.list("meetings"), meetings);
                for (RecordedNode union : negotiation.list("by_union")) {
                    all(recorded, union.child("central").list("meetings"), meetings);
                }
            }
        }
    }

    private static void all(Checked recorded, List<RecordedNode> references, Set<String> meetings) {
        references.forEach(reference -> exists(recorded, MEETING, reference, meetings));
    }

    private static void exists(Checked recorded, FindingKind kind, RecordedNode reference, Set<String> known) {
        reference
                .asText()
                .filter(id -> !known.contains(id))
                .ifPresent(id -> recorded.report(
                        kind, reference, id, known.stream().sorted().collect(Collectors.joining(", "))));
    }

    private static void pointExists(Checked recorded, RecordedNode gates, Set<String> points) {
        gates.asText().filter(gate -> gate.contains(":")).ifPresent(gate -> {
            String point = gate.substring(gate.indexOf(':') + 1);
            if (!points.isEmpty() && !points.contains(point)) {
                recorded.report(POINT, gates, gate, String.join(", ", points));
            }
        });
    }

    private static Set<String> ids(Checked recorded, String list) {
        return recorded.rounds().stream()
                .flatMap(round -> round.blocks().child("mbl").list(list).stream())
                .flatMap(node -> node.optionalText("id").stream())
                .collect(Collectors.toSet());
    }
}
