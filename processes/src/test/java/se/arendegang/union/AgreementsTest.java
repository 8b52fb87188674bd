package se.arendegang.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.testing.Inside;

class AgreementsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private final Inside inside = new Inside("se.arendegang.union");
    private final Unions unions = inside.get(Unions.class);
    private final UnionId id = unions.named("Fackförbund 1").id();

    @AfterEach
    void close() {
        inside.close();
    }

    @Test
    void aNewAgreementEndsTheOneBeforeAndBothStayToBeSeen() {
        unions.agree(id, new UnionAgreement("Samverkan 1", List.of("11", "19"), 7), NEW_YEAR, null);
        unions.agree(id, new UnionAgreement("Samverkan 2", List.of("11"), 14), SUMMER, null);

        assertThat(unions.agreement(id, SUMMER.minusDays(1)).name()).isEqualTo("Samverkan 1");
        assertThat(unions.agreement(id, SUMMER).centralRequestDays()).isEqualTo(14);
        assertThat(unions.agreements(id))
                .extracting(Agreed::from, Agreed::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SUMMER, null),
                        org.assertj.core.groups.Tuple.tuple(NEW_YEAR, SUMMER.minusDays(1)));
    }

    @Test
    void withoutAnAgreementTheUsualDaysAreCounted() {
        assertThat(unions.hasAgreement(id, SUMMER)).isFalse();
        assertThat(unions.agreement(id, SUMMER)).isEqualTo(UnionAgreement.USUAL);
    }

    @Test
    void anAgreementThatEndsBeforeItBeginsOrBeginsBeforeTheLastIsRefused() {
        var agreement = new UnionAgreement("Samverkan", List.of(), 7);
        assertThatThrownBy(() -> unions.agree(id, agreement, SUMMER, NEW_YEAR))
                .isInstanceOf(IllegalArgumentException.class);
        unions.agree(id, agreement, SUMMER, null);
        assertThatThrownBy(() -> unions.agree(id, agreement, NEW_YEAR, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(unions.agreements(id)).hasSize(1);
    }
}
