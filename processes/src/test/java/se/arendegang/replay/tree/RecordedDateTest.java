package se.arendegang.replay.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2006-11-22, DAY, 2006-11-22, 2006-11-22",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2006-11-06T15:00, MINUTE, 2006-11-06, 2006-11-06",
        "2006-12, MONTH, 2006-12-01, 2006-12-31",
        "2006-W49, WEEK, 2006-12-04, 2006-12-10",
        "2020-W53, WEEK, 2020-12-28, 2021-01-03",
        "2026-W01, WEEK, 2025-12-29, 2026-01-04",
        "2016-T1, TERTIAL, 2016-01-01, 2016-04-30",
        "2016-T3, TERTIAL, 2016-09-01, 2016-12-31",
        "2016-spring, SEASON, 2016-03-01, 2016-05-31",
        "2003-winter, SEASON, 2003-12-01, 2004-02-29",
        "2030, YEAR, 2030-01-01, 2030-12-31",
        "2006/2010, PERIOD, 2006-01-01, 2010-12-31",
        "2006-11/2007-02-03, PERIOD, 2006-11-01, 2007-02-03"
    })
    void aDateIsARangeOfDays(String written, Precision precision, String first, String last) {
        RecordedDate date = RecordedDate.parse(written).orElseThrow();

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2025-02-29",
                "2026-13",
                "2026-00",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-T0",
                "2026-T4",
                "2026-11-06T24:00",
                "2026-11-06T15.00",
                "2026-11-06 15:00",
                "26-11-06",
                "2026-1-6",
                "6 november 2026",
                "2010/2006",
                "2006/",
                "/2006",
                "2006/2007/2008",
                " 2006",
                "2006-11-06Z"
            })
    void whatIsNoDateGivesNone(String written) {
        assertThat(RecordedDate.parse(written)).isEmpty();
    }

    @Test
    void oneDateIsBeforeAnotherOnlyWhenNoReadingSaysOtherwise() {
        assertThat(before("2006-11-08", "2006-11-09")).isTrue();
        assertThat(before("2006-11-08", "2006-11")).isFalse();
        assertThat(before("2006-10", "2006-11-01")).isTrue();
        assertThat(before("2006-11-06T09:00", "2006-11-06T15:00")).isTrue();
        assertThat(before("2006-11-06T09:00", "2006-11-06")).isFalse();
    }

    @Test
    void aTimeOfDayIsSwedishTime() {
        RecordedDate summer = RecordedDate.parse("2026-07-01T15:00").orElseThrow();

        assertThat(summer.time()).isEqualTo(LocalTime.of(15, 0));
        assertThat(summer.startsAt().toInstant()).hasToString("2026-07-01T13:00:00Z");
    }

    private static boolean before(String left, String right) {
        return RecordedDate.parse(left)
                .orElseThrow()
                .isCertainlyBefore(RecordedDate.parse(right).orElseThrow());
    }
}
