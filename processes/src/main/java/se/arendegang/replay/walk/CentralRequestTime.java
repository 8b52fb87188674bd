package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseId;
import se.arendegang.negotiation.Negotiations;
import se.arendegang.negotiation.UnionParty;
import se.arendegang.replay.tree.RecordedNode;

/**
 * The path is walked in its own order, so that the report may be dated after a disagreement that is told of later. The
 * case's clock waits for the union's word: otherwise the time to ask for central negotiation would run out unheard.
 */
@Component
class CentralRequestTime {

    private final Negotiations negotiations;
    private final FiledNegotiations filed;

    CentralRequestTime(Negotiations negotiations, FiledNegotiations filed) {
        this.negotiations = negotiations;
        this.filed = filed;
    }

    /** The day itself, or the earlier one at which a union is still to say what the file tells. */
    @Nullable
    LocalDate notPast(@Nullable LocalDate day, CaseId id, Pass pass, String element) {
        return day == null || PathOrder.of(element) >= PathOrder.of("Task_ListCase")
                ? day
                : awaited(id, pass).filter(day::isAfter).orElse(day);
    }

    private Optional<LocalDate> awaited(CaseId id, Pass pass) {
        return pass.block("mbl").list("negotiations").stream()
                .flatMap(node -> node.list("by_union").stream()
                        .filter(union -> !isHeard(id, pass, node, union))
                        .flatMap(CentralRequestTime::day))
                .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> day(RecordedNode union) {
        var disagrees =
                union.at("position.code").asText().filter("oenighet"::equals).isPresent();
        var asked = Pass.day(union.child("central"), "requested_on");
        return disagrees && (union.has("central") || union.has("ended"))
                ? Stream.ofNullable(asked == null ? Pass.day(union.child("position"), "on") : asked)
                : Stream.empty();
    }

    private boolean isHeard(CaseId id, Pass pass, RecordedNode node, RecordedNode union) {
        return negotiations.ofCase(id).stream()
                .filter(held -> filed.filed(held, pass)
                        .filter(found -> found.node().path().equals(node.path()))
                        .isPresent())
                .flatMap(held -> held.parties().stream())
                .filter(party ->
                        Objects.equals(party.name(), union.optionalText("union").orElse("")))
                .anyMatch(CentralRequestTime::isHeard);
    }

    private static boolean isHeard(UnionParty party) {
        var central = party.central();
        return party.ended() != null || (central != null && central.request() != null);
    }
}
