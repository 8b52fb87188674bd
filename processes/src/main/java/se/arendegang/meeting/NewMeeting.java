package se.arendegang.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sitting to plan. */
public record NewMeeting(
        String body,
        @Nullable LocalDate heldOn,
        @Nullable String time,
        @Nullable String number,
        boolean extraMeeting,
        @Nullable String place) {

    public static NewMeeting of(String body, @Nullable LocalDate heldOn) {
        return new NewMeeting(body, heldOn, null, null, false, null);
    }
}
