package se.arendegang.replay.walk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NegotiationId;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.replay.tree.RecordedNode;

/** Finds in the file the negotiation that a task belongs to, by the duty it came of. */
@Component
class FiledNegotiations {

    private final Negotiations negotiations;

    FiledNegotiations(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    Negotiation of(Step step) {
        return negotiations
                .find(new NegotiationId(step.task().key().subject().id()))
                .orElseThrow();
    }

    UnionParty party(Step step) {
        var id = UUID.fromString(step.item());
        return of(step).parties().stream()
                .filter(party -> party.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Empty when the file does not speak of it: then it stays open, as announced and not yet held. */
    Optional<FiledNegotiation> filed(Step step) {
        return filed(of(step), step.pass());
    }

    Optional<FiledNegotiation> filed(Negotiation negotiation, Pass pass) {
        var mbl = pass.block("mbl");
        var listed = mbl.list("negotiations");
        if (listed.isEmpty()) {
            return mbl.list("meetings").isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FiledNegotiation(mbl.child("negotiations"), mbl));
        }
        var others = negotiations.ofCase(negotiation.caseId()).stream()
                .filter(other -> !other.id().equals(negotiation.id()))
                .toList();
        return listed.stream()
                .filter(node -> isOf(node, negotiation) && isFree(node, negotiation, others))
                .skip(earlier(negotiation, others))
                .findFirst()
                .map(node -> new FiledNegotiation(node, mbl));
    }

    /** Once called, a negotiation is known by the file's own name for it. */
    private static boolean isFree(RecordedNode node, Negotiation negotiation, List<Negotiation> others) {
        var id = node.optionalText("id").orElse(null);
        return negotiation.key() == null
                ? others.stream().noneMatch(other -> id != null && id.equals(other.key()))
                : negotiation.key().equals(id);
    }

    /** Of several on one duty that nobody has called yet, the one asked for first stands first. */
    private static long earlier(Negotiation negotiation, List<Negotiation> others) {
        return negotiation.key() != null || negotiation.renegotiationOf() == null
                ? 0
                : others.stream()
                        .filter(other -> other.key() == null && Objects.equals(negotiation.dutyKey(), other.dutyKey()))
                        .filter(other -> other.renegotiationOf() == null && other.round() == negotiation.round())
                        .count();
    }

    private static boolean isOf(RecordedNode node, Negotiation negotiation) {
        var duty = node.optionalText("duty").orElse(null);
        var asker = node.optionalText("requested_by").orElse("");
        return duty != null && duty.equals(negotiation.dutyKey())
                || duty == null && (negotiation.dutyKey() == null || asker.equals(negotiation.requestedBy()));
    }
}
