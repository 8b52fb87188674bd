package se.arendegang.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * On which days something can be done at the latest. By 2 § lag (1930:173) om beräkning av lagstadgad tid, what falls on
 * a Sunday, another public holiday, a Saturday, midsummer's, Christmas or New Year's Eve may be done on the next working
 * day. The holidays are those of lag (1989:253) om allmänna helgdagar.
 */
@Component
public class SwedishCalendar {

    /** By lag (2004:1320) the national day became a holiday and Whit Monday ceased to be one. */
    private static final int NATIONAL_DAY_FOR_WHIT_MONDAY = 2005;

    private final HolidayManager sweden = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    /** Whether the day is neither a Saturday, a Sunday, a public holiday nor one of the three eves. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !byYear.computeIfAbsent(day.getYear(), this::holidaysOf).contains(day);
    }

    /** The day itself when it is a working day, otherwise the next one that is. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The library's days include the three eves; it knows nothing of the exchange of holidays in 2005. */
    private Set<LocalDate> holidaysOf(int year) {
        var found = sweden.getHolidays(Year.of(year));
        var days = found.stream().map(Holiday::getDate).collect(Collectors.toSet());
        if (year < NATIONAL_DAY_FOR_WHIT_MONDAY) {
            var nationalDay = LocalDate.of(year, 6, 6);
            days.removeIf(nationalDay::equals);
            found.stream()
                    .filter(h -> h.getPropertiesKey().endsWith("PENTECOST"))
                    .map(Holiday::getDate)
                    // Whit Sunday on 6 June is gone above but is a Sunday anyway.
                    .forEach(whitSunday -> days.add(whitSunday.plusDays(1)));
        }
        return Set.copyOf(days);
    }
}
