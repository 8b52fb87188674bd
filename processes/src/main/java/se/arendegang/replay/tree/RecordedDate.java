package se.arendegang.replay.tree;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as a recorded case states it: a range of days in Europe/Stockholm, and how exactly it is known.
 *
 * @param written the text in the file, such as {@code 2006-W49}
 * @param first the first day it can mean
 * @param last the last day it can mean, the same as {@code first} when the day is known
 * @param time the time of day when that is stated, otherwise null
 */
public record RecordedDate(
        String written,
        Precision precision,
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime time) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Empty when the text is no date of the forms that the recorded cases use. */
    public static Optional<RecordedDate> parse(String text) {
        return RecordedDateForms.parse(text);
    }

    public static RecordedDate ofDay(LocalDate day) {
        return new RecordedDate(day.toString(), Precision.DAY, day, day, null);
    }

    /** The earliest moment it can mean. */
    public ZonedDateTime startsAt() {
        return time == null ? first.atStartOfDay(ZONE) : first.atTime(time).atZone(ZONE);
    }

    /** True only when no reading of the two dates could put them in another order. */
    public boolean isCertainlyBefore(RecordedDate other) {
        if (time != null && other.time != null) {
            return startsAt().isBefore(other.startsAt());
        }
        return last.isBefore(other.first);
    }

    public boolean isCertainlyAfter(RecordedDate other) {
        return other.isCertainlyBefore(this);
    }

    /** True when the very day is known. */
    public boolean isDayKnown() {
        return first.equals(last);
    }
}
