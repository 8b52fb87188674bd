package se.arendegang.assignment;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as recorded, with its precision: day, month, week, tertial or year. */
final class DueDate {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|W(\\d{2})|T([123])))?(?:T.*)?");

    private DueDate() {}

    /** The last day it covers; empty when it is no date of these forms. */
    static Optional<LocalDate> lastDay(String text) {
        var form = FORM.matcher(text.strip());
        try {
            return form.matches() ? Optional.of(lastDay(form)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate lastDay(Matcher form) {
        var year = Integer.parseInt(form.group(1));
        if (form.group(3) != null) {
            return LocalDate.of(year, Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
        }
        if (form.group(2) != null) {
            return YearMonth.of(year, Integer.parseInt(form.group(2))).atEndOfMonth();
        }
        if (form.group(4) != null) {
            // 4 January is always in week 1.
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(form.group(4)))
                    .with(DayOfWeek.SUNDAY);
        }
        if (form.group(5) != null) {
            return YearMonth.of(year, Integer.parseInt(form.group(5)) * 4).atEndOfMonth();
        }
        return Year.of(year).atDay(1).withMonth(12).withDayOfMonth(31);
    }
}
