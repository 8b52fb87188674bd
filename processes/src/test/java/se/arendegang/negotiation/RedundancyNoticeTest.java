package se.arendegang.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arendegang.drafting.StaffFacts;

class RedundancyNoticeTest {

    @ParameterizedTest
    @CsvSource({"5,2", "25,2", "26,4", "100,4", "101,6", "170,6"})
    void theTimeOfTheNoticeFollowsTheNumber(int redundant, int months) {
        assertThat(RedundancyNotice.months(redundant)).contains(months);
    }

    @Test
    void fewerThanFiveNeedNone() {
        assertThat(RedundancyNotice.months(4)).isEmpty();
    }

    @Test
    void whereNobodyMayBeGivenNoticeNothingIsSaid() {
        assertThat(RedundancyNotice.of(new StaffFacts(true, 30, false, 0, false)))
                .isEmpty();
        assertThat(RedundancyNotice.of(new StaffFacts(true, 30, true, 0, false)))
                .hasValueSatisfying(said -> assertThat(said.text()).contains("inte angivet"));
        assertThat(RedundancyNotice.of(new StaffFacts(true, 300, true, 170, false)))
                .hasValueSatisfying(said -> assertThat(said.text()).contains("minst 6 månader"));
    }
}
