package se.arendegang.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sitting. Rows of {@code attendance} are kept as entered: name, party, capacity, for, arrived_before_item,
 * left_after_item; null = nothing is said of attendance.
 */
public record Meeting(
        MeetingId id,
        String body,
        @Nullable LocalDate heldOn,
        @Nullable String time,
        @Nullable String number,
        boolean extraMeeting,
        @Nullable String place,
        MeetingState state,
        @Nullable String chairName,
        @Nullable String chairParty,
        @Nullable List<Map<String, Object>> attendance,
        @Nullable LocalDate calledOn,
        @Nullable List<Map<String, Object>> called,
        @Nullable String minutesKeptAt,
        @Nullable Boolean immediate,
        @Nullable LocalDate adjustedOn,
        Map<String, Object> extra) {

    /** As people name it: body and day. */
    public String name() {
        return heldOn == null ? body : body + " " + heldOn;
    }

    boolean isHeld() {
        return state.isAtLeast(MeetingState.HELD);
    }

    /** Adjusted, or gone on without: then the dates may be unknown. */
    public boolean isAdjusted() {
        return state.isAtLeast(MeetingState.ADJUSTED);
    }

    Meeting in(MeetingState next) {
        return new Meeting(
                id,
                body,
                heldOn,
                time,
                number,
                extraMeeting,
                place,
                next,
                chairName,
                chairParty,
                attendance,
                calledOn,
                called,
                minutesKeptAt,
                immediate,
                adjustedOn,
                extra);
    }

    Meeting adjusted(@Nullable LocalDate on) {
        return new Meeting(
                id,
                body,
                heldOn,
                time,
                number,
                extraMeeting,
                place,
                state,
                chairName,
                chairParty,
                attendance,
                calledOn,
                called,
                minutesKeptAt,
                immediate,
                on,
                extra);
    }

    Meeting because(String reason) {
        var more = new LinkedHashMap<>(extra);
        more.put("cancelled_because", reason);
        return new Meeting(
                id,
                body,
                heldOn,
                time,
                number,
                extraMeeting,
                place,
                state,
                chairName,
                chairParty,
                attendance,
                calledOn,
                called,
                minutesKeptAt,
                immediate,
                adjustedOn,
                more);
    }
}
