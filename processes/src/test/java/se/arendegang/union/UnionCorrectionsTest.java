package se.arendegang.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.identity.Actor;
import se.arendegang.identity.Role;
import se.arendegang.testing.Inside;

/** What was written wrong in the register is put right with a reason and stays to be seen. */
class UnionCorrectionsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final Actor HR = new Actor(null, "Personalchefen", Set.of(Role.HR), null, null);
    private static final Actor OTHER =
            new Actor(null, "Företrädare 1", Set.of(Role.UNION_REPRESENTATIVE), "Fackförbnd 1", null);

    private final Inside inside = new Inside("se.arendegang.union");
    private final Unions unions = inside.get(Unions.class);
    private final Agreements agreements = inside.get(Agreements.class);
    private final UnionCorrections corrections = inside.get(UnionCorrections.class);
    private final UnionId id = unions.named("Fackförbnd 1").id();

    @AfterEach
    void close() {
        inside.close();
    }

    private Union union() {
        return unions.find(id).orElseThrow();
    }

    private static Agreed collective(int days, LocalDate from) {
        return new Agreed(new UnionAgreement(AgreementKind.COLLECTIVE, "Huvudavtal", List.of(), days), from, null);
    }

    @Test
    void aMisspeltNameIsPutRightAndPapersThatCarryItStillMeanTheUnion() {
        var mistaken = union().names().getFirst();
        var right = new Union.Name("Fackförbund 1", null, null);

        assertThat(corrections.name(id, mistaken, right, "Felstavat.", HR)).isTrue();
        assertThat(union().nameOn(SUMMER)).isEqualTo("Fackförbund 1");
        assertThat(unions.known("fackförbnd 1")).contains(union());
        assertThat(corrections.name(id, mistaken, right, "Felstavat.", HR))
                .as("put right already")
                .isFalse();
        assertThat(corrections.ofUnion(id)).singleElement().satisfies(one -> {
            assertThat(one.was()).isEqualTo("Fackförbnd 1");
            assertThat(one.became()).isEqualTo("Fackförbund 1");
            assertThat(one.reason()).isEqualTo("Felstavat.");
            assertThat(one.by()).isEqualTo("Personalchefen");
            assertThat(one.at()).isEqualTo(inside.clock.instant());
        });
    }

    @Test
    void aChangeOfNameThatNeverWasIsStruckAndTheNameIsFreeAgain() {
        unions.rename(id, "Fackförbund 3", SUMMER);
        corrections.name(id, union().names().getLast(), null, "Gällde en annan organisation.", HR);
        assertThat(union().nameOn(SUMMER)).isEqualTo("Fackförbnd 1");
        assertThat(union().names().getLast().to()).isNull();
        assertThat(unions.named("Fackförbund 3").id()).isNotEqualTo(id);
        var only = union().names().getFirst();
        assertThatThrownBy(() -> corrections.name(id, only, null, "Fel.", HR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongDayOfAChangeOfNameMovesTheEndOfTheNameBefore() {
        unions.rename(id, "Fackförbund 3", SUMMER);
        var mistaken = union().names().getLast();
        corrections.name(id, mistaken, new Union.Name("Fackförbund 3", NEW_YEAR, null), "Fel dag.", HR);
        assertThat(union().nameOn(NEW_YEAR)).isEqualTo("Fackförbund 3");
        assertThat(union().nameOn(NEW_YEAR.minusDays(1))).isEqualTo("Fackförbnd 1");
    }

    @Test
    void anAgreementIsPutRightOrStruckAndWhatStoodIsKept() {
        agreements.agree(id, collective(7, NEW_YEAR));
        var mistaken = agreements.ofUnion(id).getFirst();
        assertThat(corrections.agreement(id, mistaken, collective(10, NEW_YEAR), "Avtalet säger tio.", HR))
                .isTrue();
        assertThat(agreements.centralRequestDays(id, NEW_YEAR)).isEqualTo(10);
        assertThat(corrections.agreement(id, mistaken, null, "Fel.", HR)).isFalse();

        corrections.agreement(id, collective(10, NEW_YEAR), null, "Fel organisation.", HR);
        assertThat(agreements.ofUnion(id)).isEmpty();
        assertThat(corrections.ofUnion(id))
                .extracting(Correction::was)
                .containsExactly(
                        "Kollektivavtal: Huvudavtal, central förhandling inom 10 dagar, gäller från och med den 1 januari 2026 tills vidare",
                        "Kollektivavtal: Huvudavtal, central förhandling inom 7 dagar, gäller från och med den 1 januari 2026 tills vidare");
    }

    @Test
    void withoutAReasonOrTheRightOrIntoAnotherAgreementsTimeNothingIsCorrected() {
        agreements.agree(id, collective(7, NEW_YEAR));
        agreements.agree(id, collective(7, SUMMER));
        var both = agreements.ofUnion(id);
        var clash = collective(7, NEW_YEAR);
        assertThatThrownBy(() -> corrections.agreement(id, both.getFirst(), clash, "Fel dag.", HR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corrections.agreement(id, both.getFirst(), null, " ", HR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corrections.agreement(id, both.getFirst(), null, "Fel.", OTHER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(agreements.ofUnion(id)).isEqualTo(both);
        assertThat(corrections.ofUnion(id)).isEmpty();
    }

    @Test
    void aNameFromADayToComeIsTheNameFromThatDay() {
        unions.rename(id, "Fackförbund 3", SUMMER);
        assertThat(union().nameOn(SUMMER.minusDays(1))).isEqualTo("Fackförbnd 1");
        assertThat(union().nameOn(SUMMER)).isEqualTo("Fackförbund 3");
    }
}
