package se.arendegang.replay.rule;

import java.util.List;
import java.util.Set;
import se.arendegang.replay.tree.RecordedNode;

/** Propositions and votes speak of yrkanden that were made at the same meeting. */
final class YrkandeReferenceRule implements CaseRule {
    private static final FindingKind WITHDRAWN = FindingKind.error("yrkande-withdrawn");
    private static final FindingKind UNKNOWN = FindingKind.error("yrkande-unknown");

    @Override
    public void check(Checked recorded) {
        for (Sitting sitting : recorded.sittings()) {
            for (RecordedNode put : sitting.board().list("propositions")) {
                put.list("yrkanden").forEach(id -> exists(recorded, sitting, id, Set.of()));
                exists(recorded, sitting, put.child("result"), Won.WORDS);
                stands(recorded, sitting, put.child("result"));
            }
            for (RecordedNode vote : sitting.board().list("votes")) {
                exists(recorded, sitting, vote.child("yes_for"), Set.of());
                exists(recorded, sitting, vote.child("no_for"), Set.of());
                stands(recorded, sitting, vote.child("result"));
            }
        }
    }

    /** What was withdrawn cannot win. */
    private static void stands(Checked recorded, Sitting sitting, RecordedNode result) {
        result.asText()
                .flatMap(sitting::yrkande)
                .filter(yrkande -> yrkande.flag("withdrawn").orElse(false))
                .ifPresent(yrkande ->
                        recorded.report(WITHDRAWN, result, result.asText().orElse(""), yrkande.line()));
    }

    private static void exists(Checked recorded, Sitting sitting, RecordedNode reference, Set<String> words) {
        reference
                .asText()
                .filter(id -> !words.contains(id) && sitting.yrkande(id).isEmpty())
                .ifPresent(id -> {
                    List<String> known = sitting.yrkanden().stream()
                            .flatMap(yrkande -> yrkande.optionalText("id").stream())
                            .toList();
                    recorded.report(UNKNOWN, reference, id, String.join(", ", known));
                });
    }
}
