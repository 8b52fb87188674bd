package se.arendegang.replay.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arendegang.replay.tree.RecordedDate;
import se.arendegang.replay.tree.RecordedNode;

/** When a negotiation ended with a union, as far as the record says. */
final class Negotiated {
    private static final Set<String> SETTLED =
            Set.of("inget_att_erinra", "enighet", "enighet_med_anteckning", "avstar");

    private Negotiated() {}

    /** The entries of a list of {@code mbl} in all rounds. */
    static List<RecordedNode> all(Checked recorded, String list) {
        return recorded.rounds().stream()
                .flatMap(round -> round.blocks().child("mbl").list(list).stream())
                .toList();
    }

    /** The recorded end; otherwise the end of its central round, or the closing of its last meeting. */
    static Optional<RecordedDate> ended(Checked recorded, RecordedNode negotiation, RecordedNode union) {
        RecordedNode central = union.child("central");
        Optional<RecordedDate> ended = union.child("ended").date("on").or(() -> central.date("ended_on"));
        return ended.isPresent() || !central.isEmpty() || !isSettled(union) ? ended : closing(recorded, negotiation);
    }

    /** A union that has nothing to say against the proposal leaves nothing open. */
    static boolean isSettled(RecordedNode union) {
        return union.child("central").isEmpty()
                && union.child("position")
                        .optionalText("code")
                        .filter(SETTLED::contains)
                        .isPresent();
    }

    private static Optional<RecordedDate> closing(Checked recorded, RecordedNode negotiation) {
        List<String> ids = negotiation.list("meetings").stream()
                .flatMap(id -> id.asText().stream())
                .toList();
        return all(recorded, "meetings").stream()
                .filter(meeting ->
                        meeting.optionalText("id").filter(ids::contains).isPresent())
                .flatMap(meeting -> meeting.date("closing_date").stream())
                .max(Comparator.comparing(RecordedDate::last));
    }
}
