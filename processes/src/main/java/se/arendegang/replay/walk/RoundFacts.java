package se.arendegang.replay.walk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;
import se.arendegang.casefile.CaseRound;
import se.arendegang.replay.tree.RecordedCase;
import se.arendegang.replay.tree.RecordedNode;

/** How the file writes what brought each round: its own words for the stages, where they name those of the record. */
@Component
class RoundFacts {

    private static final Set<String> OF_THE_ENTRY = Set.of("round", "because", "from", "to_stage", "reason");
    private static final Set<String> BY_A_BODY = Set.of("aterremiss", "bordlaggning");

    private final CaseFiles cases;

    RoundFacts(CaseFiles cases) {
        this.cases = cases;
    }

    void note(CaseId id, RecordedCase recorded) {
        var entries = recorded.root().list("rounds");
        var held = cases.rounds(id).stream().filter(CaseRound::isOfThePath).toList();
        for (int i = 0; i < Math.min(entries.size(), held.size()); i++) {
            note(id, entries.get(i), held.get(i));
        }
    }

    private void note(CaseId id, RecordedNode entry, CaseRound held) {
        cases.writeRound(
                id,
                held.round(),
                because(entry, held),
                entry.optionalText("reason").orElse(null),
                entry.optionalText("from")
                        .filter(word -> Stages.isNameOf(word, held.fromStage()))
                        .orElse(null),
                entry.optionalText("to_stage")
                        .filter(word -> Stages.isNameOf(word, held.toStage()))
                        .orElse(null),
                List.copyOf(entry.extras(OF_THE_ENTRY).keySet()));
    }

    /** A body that sends the case back for a new negotiation does not say so in its outcome. */
    private static @Nullable String because(RecordedNode entry, CaseRound held) {
        return entry.optionalText("because")
                .filter(Renegotiations.NEW_NEGOTIATION::equals)
                .filter(word -> BY_A_BODY.contains(String.valueOf(held.because())))
                .orElse(null);
    }
}
