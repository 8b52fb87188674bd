package se.arendegang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    @Test
    void aTimeIsReadAsPeopleWriteItAndWordsAreNone() {
        assertThat(CalendarEntry.timeOf("9.30")).isEqualTo(LocalTime.of(9, 30));
        assertThat(CalendarEntry.timeOf("15:00")).isEqualTo(LocalTime.of(15, 0));
        assertThat(CalendarEntry.timeOf("efter lunch")).isNull();
        assertThat(CalendarEntry.timeOf(null)).isNull();
    }
}
