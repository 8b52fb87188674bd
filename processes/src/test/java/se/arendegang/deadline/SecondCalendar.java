package se.arendegang.deadline;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Sweden's days off worked out by hand, without the library, to hold the library's against. */
final class SecondCalendar {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private SecondCalendar() {}

    static boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        if (weekday == SATURDAY || weekday == SUNDAY || FIXED.contains(MonthDay.from(day))) {
            return false;
        }
        if (day.getMonthValue() == 6) {
            if (weekday == FRIDAY && day.getDayOfMonth() >= 19 && day.getDayOfMonth() <= 25) {
                return false;
            }
            if (day.getDayOfMonth() == 6 && day.getYear() >= 2005) {
                return false;
            }
        }
        var sinceEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return !(sinceEaster == -2
                || sinceEaster == 1
                || sinceEaster == 39
                || (sinceEaster == 50 && day.getYear() <= 2004));
    }

    /** Gauss, for the Gregorian calendar from 1900 to 2099. */
    private static LocalDate easter(int year) {
        var d = (19 * (year % 19) + 24) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        var late = d + e;
        if (d == 29 && e == 6 || d == 28 && e == 6 && year % 19 > 10) {
            late -= 7;
        }
        return LocalDate.of(year, 3, 22).plusDays(late);
    }
}
