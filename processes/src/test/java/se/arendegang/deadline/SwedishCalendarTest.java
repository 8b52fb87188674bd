package se.arendegang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2050, 12, 31);

    private final SwedishCalendar calendar = new SwedishCalendar();

    @Test
    void everyDayFor61YearsIsAsASecondCalendarSays() {
        assertThat(FIRST.datesUntil(LAST.plusDays(1))
                        .filter(day -> calendar.isWorkingDay(day) != SecondCalendar.isWorkingDay(day)))
                .isEmpty();
    }

    @Test
    void aLastDayMovesToTheFirstWorkingDayWhateverDayItIsCountedFrom() {
        var random = new Random(1930_173);
        var span = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) - 60;
        for (int n = 0; n < 20_000; n++) {
            var start = FIRST.plusDays(random.nextInt(span));
            var counted = start.plusDays(21);
            var expected = Stream.iterate(counted, day -> day.plusDays(1))
                    .filter(SecondCalendar::isWorkingDay)
                    .findFirst();
            assertThat(calendar.sameOrNextWorkingDay(counted))
                    .as("21 days from %s", start)
                    .isEqualTo(expected.orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03",
                "2026-04-06",
                "2026-05-14",
                "2026-06-19",
                "2026-12-24",
                "2026-12-31",
                "2025-10-31",
                "2006-06-06",
                "2004-05-31",
                "2026-05-01",
                "2026-01-06",
                "2026-11-21",
                "2026-11-22"
            })
    void nothingNeedBeDoneOnADayOff(LocalDate day) {
        // 31 October 2025 is the Friday before All Saints' Day: a working day, unlike the eves the act names.
        assertThat(calendar.isWorkingDay(day)).isEqualTo(day.equals(LocalDate.parse("2025-10-31")));
    }

    @ParameterizedTest
    @CsvSource({
        "2005-05-16, Whit Monday since 2005",
        "2003-06-06, the national day before 2005",
        "2026-01-05, Twelfth Night"
    })
    void theseAreWorkingDays(LocalDate day, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isTrue();
    }
}
