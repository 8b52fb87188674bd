package se.arendegang.ui.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Negotiation;
import se.arendegang.negotiation.NextMeeting;
import se.arendegang.ui.text.Dates;
import se.arendegang.ui.text.Say;

/** When the parties were called to meet and when they meet next, with the time of day where it is known. */
final class MeetingDays {

    private MeetingDays() {}

    static @Nullable String of(Negotiation.Call call) {
        return call.date() == null ? null : at(Dates.full(call.date()), call.time());
    }

    /** As the latest minutes say, while the parties are still to meet. */
    static @Nullable String next(Negotiation negotiation) {
        if (!negotiation.isOpen() || negotiation.minutes().isEmpty()) {
            return null;
        }
        var next = negotiation.minutes().getLast().next();
        return next == null || next.date() == null ? null : words(next, next.date());
    }

    private static String words(NextMeeting next, LocalDate date) {
        var when = at(Dates.full(date), next.time());
        return next.purpose() == null ? when : when + ", " + next.purpose();
    }

    private static String at(String day, @Nullable String time) {
        return time == null || time.isBlank() ? day : day + " " + Say.text("at", time);
    }
}
