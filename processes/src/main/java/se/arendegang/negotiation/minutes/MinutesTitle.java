package se.arendegang.negotiation.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arendegang.negotiation.Minutes;
import se.arendegang.negotiation.Negotiation;

/** The title as written, or in the words of the source: forum and all dates, the year once. */
public final class MinutesTitle {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", SWEDISH);

    private MinutesTitle() {}

    public static String of(Negotiation negotiation, Minutes minutes) {
        if (minutes.title() != null) {
            return minutes.title();
        }
        var dates = minutes.dates() == null ? List.<String>of() : minutes.dates();
        return Generation.joined(" ", "Protokoll från", what(negotiation, minutes), inWords(dates));
    }

    private static String what(Negotiation negotiation, Minutes minutes) {
        if (minutes.centralWith() != null) {
            return "central förhandling";
        }
        var forum = negotiation.call().forum();
        return forum == null ? "förhandling" : "möte med " + forum;
    }

    /** A date less precise than a day stands as written. */
    private static String inWords(List<String> dates) {
        var words = new ArrayList<String>();
        for (var i = 0; i < dates.size(); i++) {
            words.add(word(dates.get(i), i + 1 < dates.size() ? dates.get(i + 1) : null));
        }
        var last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " och " + words.get(last);
    }

    private static String word(String date, @Nullable String next) {
        if (!isDay(date)) {
            return date;
        }
        var day = LocalDate.parse(date);
        var sameYear = next != null && isDay(next) && LocalDate.parse(next).getYear() == day.getYear();
        return (sameYear ? DAY : YEAR).format(day);
    }

    private static boolean isDay(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH).format(day);
    }
}
