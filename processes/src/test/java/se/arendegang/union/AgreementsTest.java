package se.arendegang.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static se.arendegang.union.AgreementKind.COLLECTIVE;
import static se.arendegang.union.AgreementKind.COOPERATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.testing.Inside;

class AgreementsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private final Inside inside = new Inside("se.arendegang.union");
    private final Agreements agreements = inside.get(Agreements.class);
    private final UnionId id = inside.get(Unions.class).named("Fackförbund 1").id();

    @AfterEach
    void close() {
        inside.close();
    }

    private void samverkan(LocalDate from, int days, String... replaces) {
        agreements.agree(
                id, new Agreed(new UnionAgreement(COOPERATION, "Samverkan", List.of(replaces), days), from, null));
    }

    @Test
    void aNewAgreementEndsTheOneOfItsKindBeforeAndBothStayToBeSeen() {
        agreements.agree(id, new Agreed(new UnionAgreement(COLLECTIVE, "Huvudavtal", List.of(), 10), NEW_YEAR, null));
        samverkan(NEW_YEAR, 7, "11", "19");
        samverkan(SUMMER, 14, "11");

        assertThat(agreements.replaced(id, SUMMER.minusDays(1))).containsExactly("11", "19");
        assertThat(agreements.replaced(id, SUMMER)).containsExactly("11");
        assertThat(agreements.ofUnion(id))
                .extracting(one -> one.agreement().kind(), Agreed::from, Agreed::to)
                .containsExactly(
                        tuple(COOPERATION, SUMMER, null),
                        tuple(COLLECTIVE, NEW_YEAR, null),
                        tuple(COOPERATION, NEW_YEAR, SUMMER.minusDays(1)));
        assertThat(agreements.centralRequestDays(id, NEW_YEAR)).isEqualTo(10);
        assertThat(agreements.centralRequestDays(id, SUMMER)).isEqualTo(14);
    }

    @Test
    void onlyACollectiveAgreementMakesAPartyAndOnlyACoOperationAgreementReplacesParagraphs() {
        samverkan(NEW_YEAR, 7, "11");
        assertThat(agreements.hasCollective(id, SUMMER)).isFalse();
        assertThatThrownBy(() -> new UnionAgreement(COLLECTIVE, "Huvudavtal", List.of("11"), 7))
                .isInstanceOf(IllegalArgumentException.class);
        agreements.agree(id, new Agreed(new UnionAgreement(COLLECTIVE, "Huvudavtal", List.of(), 7), SUMMER, null));
        assertThat(agreements.hasCollective(id, SUMMER)).isTrue();
        assertThat(agreements.hasCollective(id, SUMMER.minusDays(1))).isFalse();
    }

    @Test
    void withoutAnAgreementTheUsualDaysAreCounted() {
        assertThat(agreements.hasCollective(id, SUMMER)).isFalse();
        assertThat(agreements.replaced(id, SUMMER)).isEmpty();
        assertThat(agreements.centralRequestDays(id, SUMMER)).isEqualTo(UnionAgreement.USUAL_DAYS);
    }

    @Test
    void anAgreementThatEndsBeforeItBeginsOrBeginsBeforeTheLastIsRefused() {
        var agreement = new UnionAgreement(COLLECTIVE, "Huvudavtal", List.of(), 7);
        assertThatThrownBy(() -> new Agreed(agreement, SUMMER, NEW_YEAR)).isInstanceOf(IllegalArgumentException.class);
        agreements.agree(id, new Agreed(agreement, SUMMER, null));
        assertThatThrownBy(() -> agreements.agree(id, new Agreed(agreement, NEW_YEAR, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(agreements.ofUnion(id)).hasSize(1);
    }
}
