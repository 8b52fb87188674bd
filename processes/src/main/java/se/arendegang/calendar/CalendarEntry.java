package se.arendegang.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on a day. It names step and case, never what anybody wrote.
 *
 * @param uid stays the same when the day moves
 * @param element the task's step, or null for a negotiation's call
 * @param place the address inside the application
 */
public record CalendarEntry(
        String uid,
        LocalDate day,
        @Nullable String element,
        @Nullable String dnr,
        String place) {}
