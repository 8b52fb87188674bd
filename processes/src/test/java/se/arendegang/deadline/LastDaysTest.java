package se.arendegang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDaysTest {

    private final LastDays lastDays = new LastDays(new SwedishCalendar());

    @ParameterizedTest
    @CsvSource({
        "2026-05-04, 2026-05-25, a Monday as it is",
        "2026-04-10, 2026-05-04, from the first of May over a weekend",
        "2026-04-23, 2026-05-15, from Ascension Day",
        "2026-06-04, 2026-06-25, no move",
        "2026-05-29, 2026-06-22, from midsummer's eve over the weekend",
        "2026-12-03, 2026-12-28, from Christmas Eve over Christmas and the weekend",
        "2026-12-10, 2027-01-04, from New Year's Eve to the Monday after"
    })
    void threeWeeksToAppealFromThePosting(LocalDate posted, LocalDate last, String why) {
        assertThat(lastDays.toAppeal(posted)).map(LastDay::day).as(why).contains(last);
    }

    @Test
    void aDecisionIsFinalTheDayAfterTheLastDay() {
        assertThat(LastDays.legalForce(LocalDate.parse("2026-05-25"))).isEqualTo("2026-05-26");
    }

    @Test
    void minutesAreAdjustedWithinFourteenDaysAndPostedByTheSecondDayAfter() {
        assertThat(lastDays.toAdjust(LocalDate.parse("2026-04-22")))
                .map(LastDay::day)
                .contains(LocalDate.parse("2026-05-06"));
        assertThat(lastDays.toPost(LocalDate.parse("2026-04-30")))
                .as("the second day is a Saturday")
                .map(LastDay::day)
                .contains(LocalDate.parse("2026-05-04"));
    }

    @ParameterizedTest
    @CsvSource({"2006-11-22, (1991:900)", "2017-12-31, (1991:900)", "2018-01-01, (2017:725)"})
    void aCaseIsJudgedByTheActOfItsDay(LocalDate day, String act) {
        for (var last : java.util.List.of(lastDays.toAdjust(day), lastDays.toPost(day), lastDays.toAppeal(day))) {
            assertThat(last)
                    .map(LastDay::basis)
                    .hasValueSatisfying(basis -> assertThat(basis).endsWith(act));
        }
    }

    @Test
    void beforeTheOldestActThatIsKnownNothingIsClaimed() {
        assertThat(lastDays.toAppeal(LocalDate.parse("1991-12-31"))).isEmpty();
    }
}
