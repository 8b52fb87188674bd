package se.arendegang.replay.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The written forms of a date: {@code YYYY-MM-DD}, {@code YYYY-MM-DDTHH:MM}, {@code YYYY-MM}, {@code YYYY-Wnn},
 * {@code YYYY-Tn}, {@code YYYY}, {@code YYYY-spring} and the like, and a period {@code from/to} of two of these.
 */
final class RecordedDateForms {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}):(\\d{2}))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern TERTIAL = Pattern.compile("(\\d{4})-T([1-3])");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(spring|summer|autumn|winter)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** The month a season begins; each lasts three months, as the meteorologists count. */
    private static final Map<String, Integer> SEASON_STARTS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);

    private RecordedDateForms() {}

    static Optional<RecordedDate> parse(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0 ? single(text) : period(text, text.substring(0, slash), text.substring(slash + 1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<RecordedDate> period(String text, String from, String to) {
        return single(from)
                .flatMap(first -> single(to)
                        .filter(last -> !last.last().isBefore(first.first()))
                        .map(last ->
                                new RecordedDate(text, Precision.PERIOD, first.first(), last.last(), first.time())));
    }

    private static Optional<RecordedDate> single(String text) {
        return day(text)
                .or(() -> match(MONTH, text).map(m -> months(text, Precision.MONTH, number(m, 1), number(m, 2), 1)))
                .or(() -> match(WEEK, text).map(m -> week(text, number(m, 1), number(m, 2))))
                .or(() -> match(TERTIAL, text)
                        .map(m -> months(text, Precision.TERTIAL, number(m, 1), number(m, 2) * 4 - 3, 4)))
                .or(() -> match(SEASON, text).map(m -> season(text, number(m, 1), m.group(2))))
                .or(() -> match(YEAR, text).map(m -> months(text, Precision.YEAR, number(m, 0), 1, 12)));
    }

    private static Optional<RecordedDate> day(String text) {
        return match(DAY, text).map(m -> {
            LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
            return m.group(4) == null
                    ? new RecordedDate(text, Precision.DAY, day, day, null)
                    : new RecordedDate(text, Precision.MINUTE, day, day, LocalTime.of(number(m, 4), number(m, 5)));
        });
    }

    private static RecordedDate season(String text, int year, String name) {
        return months(text, Precision.SEASON, year, SEASON_STARTS.getOrDefault(name, 1), 3);
    }

    private static RecordedDate months(String text, Precision precision, int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        LocalDate last = first.plusMonths(count - 1L).atEndOfMonth();
        return new RecordedDate(text, precision, first.atDay(1), last, null);
    }

    /** ISO 8601 week; 4 January is always in week 1, and a week that the year does not have is no date. */
    private static RecordedDate week(String text, int year, int week) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(inYear)
                .checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        LocalDate monday = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY);
        return new RecordedDate(text, Precision.WEEK, monday, monday.plusDays(6), null);
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        var matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
