package se.arendegang.negotiation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.arendegang.negotiation.NegotiationRow;
import se.arendegang.negotiation.Negotiations;

/** What the list of negotiations says of one whose parties have met. */
class ListedNegotiationTest {

    private final Sitting sitting = new Sitting(Sitting.person());

    @AfterEach
    void close() {
        sitting.inside.close();
    }

    @Test
    void thePartiesMeetWhenTheMinutesSayAndTheMinutesAreUnadjustedBeforeAnybodyIsAsked() {
        sitting.recorded(Map.of(
                "dates", List.of(Map.of("date", "2026-03-02")),
                "next_date", "2026-03-16",
                "next_time", "15:00",
                "next_purpose", "fortsatt förhandling"));
        var row = listed();
        assertThat(row.calledFor()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(row.calledTime()).isEqualTo("15:00");
        assertThat(row.left().unadjusted()).isEqualTo(1);
    }

    @Test
    void noMeetingIsToComeWhenTheLatestMinutesAnnounceNone() {
        sitting.recorded(Map.of("dates", List.of(Map.of("date", "2026-03-02"))));
        assertThat(listed().calledFor()).isNull();
    }

    private NegotiationRow listed() {
        return sitting.inside
                .get(Negotiations.class)
                .visibleTo(Sitting.KEEPER, 1)
                .getFirst();
    }
}
