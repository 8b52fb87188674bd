package se.arendegang.negotiation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.document.Documents;
import se.arendegang.document.WordDifference;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.negotiation.ActionItems;
import se.arendegang.negotiation.NegotiationProcess;
import se.arendegang.negotiation.mark.MarkKind;
import se.arendegang.negotiation.mark.Marks;
import se.arendegang.negotiation.promise.Promise;
import se.arendegang.negotiation.promise.Promises;

class PromisesTest {

    private static final Actor OWN =
            new Actor(null, "Företrädare 1", Set.of(Role.UNION_REPRESENTATIVE), "Fackförbund 1", null);
    private static final Actor OTHER =
            new Actor(null, "Företrädare 2", Set.of(Role.UNION_REPRESENTATIVE), "Fackförbund 2", null);

    private final Sitting sitting = new Sitting(Sitting.person());
    private final Promises promises = sitting.inside.get(Promises.class);

    @AfterEach
    void close() {
        sitting.inside.close();
    }

    @Test
    void aGrantedDemandIsShownWithTheWordsThatChangedAndOnlyThose() {
        write("Växeln är öppen till 17. Ingen introduktion ges.");
        var negotiation = sitting.recorded(demands());
        sitting.decide(
                negotiation.id().subject(),
                NegotiationProcess.Task.CALL_NEGOTIATION,
                "",
                "called",
                Map.of("papers", List.of(Map.of("version", versionOf(1)))));
        write("Växeln är öppen till 17. En veckas introduktion ges.");
        var now = sitting.negotiation();

        assertThat(promises.of(now, OWN)).extracting(Promise::change).containsExactly((Promise.Change) null);
        var granted = promises.of(now, OWN).getFirst().demand().id();
        assertThat(promises.versions(now)).extracting(option -> option.value()).containsExactly(versionOf(2));
        promises.show(now, granted, versionOf(2), Sitting.KEEPER);

        var change = java.util.Objects.requireNonNull(
                promises.of(now, OWN).getFirst().change());
        assertThat(WordDifference.of(change.before(), change.after()).stream()
                        .filter(piece -> piece.kind() != WordDifference.Kind.SAME)
                        .map(piece -> piece.kind() + " " + piece.text().strip()))
                .containsExactly("REMOVED Ingen", "ADDED En veckas");
        assertThat(promises.of(now, OTHER)).isEmpty();
    }

    @Test
    void whatWasRejectedIsNoPromiseAndAUnionShowsNothingItself() {
        write("Växeln är öppen till 17.");
        var negotiation = sitting.recorded(demands());
        var all = negotiation.minutes().getFirst().demands();
        var granted = all.getFirst().id();
        var rejected = all.getLast().id();
        assertThatThrownBy(() -> promises.show(negotiation, granted, versionOf(1), OWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> promises.show(negotiation, rejected, versionOf(1), Sitting.KEEPER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> promises.show(negotiation, granted, versionOf(7), Sitting.KEEPER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void silenceAndSecrecyAreTwoMarksAndSecrecyNeedsItsParagraph() {
        var marks = sitting.inside.get(Marks.class);
        var negotiation = sitting.recorded(demands());
        marks.set(negotiation, MarkKind.SILENCE, "namnen i bemanningsplanen", null, Sitting.KEEPER);
        assertThatThrownBy(() -> marks.set(negotiation, MarkKind.SECRECY, "namnen", " ", Sitting.KEEPER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marks.set(negotiation, MarkKind.SILENCE, "allt", null, OWN))
                .isInstanceOf(IllegalArgumentException.class);

        var silence = marks.of(negotiation, OWN).getFirst();
        marks.lift(negotiation, silence, Sitting.KEEPER);
        assertThat(marks.of(negotiation, OWN)).singleElement().satisfies(mark -> {
            assertThat(mark.stands()).isFalse();
            assertThat(mark.about()).isEqualTo("namnen i bemanningsplanen");
        });
        assertThat(marks.of(negotiation, OTHER)).isEmpty();
    }

    @Test
    void whatWasToBeDoneIsDeliveredOrNotWhenThePartiesMeetAgain() {
        var items = sitting.inside.get(ActionItems.class);
        var negotiation = sitting.recorded(
                Map.of("action_items", List.of(Map.of("what", "Konsekvensanalys", "due", "2026-03-01"))));
        var promised = items.of(negotiation).getFirst();
        assertThat(promised.isLate(LocalDate.of(2026, 3, 2))).isTrue();
        assertThatThrownBy(() -> items.deliver(negotiation, promised, OWN, null))
                .isInstanceOf(IllegalArgumentException.class);

        items.deliver(negotiation, promised, Sitting.KEEPER, LocalDate.of(2026, 3, 1));
        assertThat(items.of(sitting.negotiation())).singleElement().satisfies(now -> {
            assertThat(now.isDelivered()).isTrue();
            assertThat(now.isLate(LocalDate.of(2026, 3, 2))).isFalse();
        });
    }

    private static Map<String, Object> demands() {
        return Map.of("demands", List.of(demand("längre introduktion", "tillmotesgar"), demand("höjd lön", "avslar")));
    }

    private static Map<String, Object> demand(String text, String answer) {
        return Map.of("by", List.of("Fackförbund 1"), "kind", "yrkande", "text", text, "employer_answer", answer);
    }

    private void write(String text) {
        sitting.inside
                .get(Documents.class)
                .write(
                        sitting.caseId,
                        1,
                        "staff_report",
                        "Tjänsteutlåtande",
                        Map.of("text", text),
                        "Handläggare 1",
                        null);
    }

    private String versionOf(int number) {
        var document = sitting.inside
                .get(Documents.class)
                .ofKind(sitting.caseId, "staff_report")
                .orElseThrow();
        return document.id().value() + "/" + number;
    }
}
