package se.arendegang.replay.tree;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates in running Swedish text: <em>torsdagen den 20 oktober 2006</em>. */
public final class WrittenDates {
    private static final List<String> DAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(" + String.join("|", DAYS) + ")(?:en)?,?\\s+)?(?:den\\s+)?\\b(\\d{1,2})\\s+("
                    + String.join("|", MONTHS) + ")(?:,?\\s+(\\d{4}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** @param weekday as written, null when none is */
    public record Written(String text, @Nullable DayOfWeek weekday, LocalDate day) {}

    private WrittenDates() {}

    /** The first date with a year in the text. */
    public static Optional<RecordedDate> first(String text) {
        Optional<RecordedDate> words = in(text, Optional.empty()).findFirst().map(w -> RecordedDate.ofDay(w.day()));
        return words.or(() -> NUMBERS.matcher(text)
                .results()
                .flatMap(match -> RecordedDate.parse(match.group()).stream())
                .findFirst());
    }

    /** All dates in the text; one without a year is of the year given, or left out. */
    public static Stream<Written> in(String text, Optional<Integer> year) {
        return WRITTEN.matcher(text).results().flatMap(match -> written(match, year).stream());
    }

    private static Optional<Written> written(MatchResult match, Optional<Integer> otherwise) {
        Optional<Integer> year = match.group(4) == null ? otherwise : Optional.of(Integer.valueOf(match.group(4)));
        String weekday = match.group(1);
        int month = MONTHS.indexOf(match.group(3).toLowerCase(Locale.ROOT)) + 1;
        try {
            return year.map(y -> new Written(
                    match.group().strip(),
                    weekday == null ? null : DayOfWeek.of(DAYS.indexOf(weekday.toLowerCase(Locale.ROOT)) + 1),
                    LocalDate.of(y, month, Integer.parseInt(match.group(2)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
