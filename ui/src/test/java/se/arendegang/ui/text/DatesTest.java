package se.arendegang.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);

    @Test
    void aDayNearIsSaidAsPeopleSayIt() {
        assertThat(Dates.near(FRIDAY, FRIDAY)).isEqualTo("i dag");
        assertThat(Dates.near(FRIDAY.plusDays(1), FRIDAY)).isEqualTo("i morgon");
        assertThat(Dates.near(FRIDAY.minusDays(1), FRIDAY)).isEqualTo("i går");
        assertThat(Dates.near(FRIDAY.plusDays(7), FRIDAY)).startsWith("fre").endsWith("27/3");
    }

    @Test
    void aDayFarAwayHasItsMonthAndAnotherYearItsYear() {
        assertThat(Dates.near(FRIDAY.plusDays(30), FRIDAY)).startsWith("19 apr").doesNotContain("2026");
        assertThat(Dates.near(LocalDate.of(2006, 11, 22), FRIDAY))
                .startsWith("22 nov")
                .endsWith("2006");
    }

    @Test
    void timesAreStockholms() {
        assertThat(Dates.time(Instant.parse("2026-07-01T12:02:00Z"))).isEqualTo("14:02");
    }
}
