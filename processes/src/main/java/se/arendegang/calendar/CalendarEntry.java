package se.arendegang.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something on a day. It names step and case, never what anybody wrote.
 *
 * @param uid stays the same when the day moves
 * @param time null when the whole day is meant
 * @param element the task's step, or null for a negotiation's call
 * @param place the address inside the application
 */
public record CalendarEntry(
        String uid,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable String element,
        @Nullable String dnr,
        String place) {

    /** A time as written, 13:00 or 9.30; null when it says no time of day. */
    static @Nullable LocalTime timeOf(@Nullable String written) {
        if (written == null || !written.strip().matches("([01]?\\d|2[0-3])[:.][0-5]\\d")) {
            return null;
        }
        var parts = written.strip().split("[:.]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    LocalTime begins() {
        return time == null ? LocalTime.MIN : time;
    }
}
