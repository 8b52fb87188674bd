package se.arendegang.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The dates after the gavel. Empty where no act is known for the day it is counted from. */
@Component
public class LastDays {

    private final SwedishCalendar calendar;

    public LastDays(SwedishCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day to adjust the minutes of a meeting. KL 5 kap. 69 §, 6 kap. 35 §. */
    public Optional<LastDay> toAdjust(LocalDate meeting) {
        return after(meeting, MunicipalLaw.DAYS_TO_ADJUST, MunicipalLaw::minutesAdjusted);
    }

    /** The last day to post the notice that minutes have been adjusted. KL 8 kap. 12 §. */
    public Optional<LastDay> toPost(LocalDate adjusted) {
        return after(adjusted, MunicipalLaw.DAYS_TO_POST, MunicipalLaw::noticePosted);
    }

    /** The last day to appeal, and to keep the notice up. KL 13 kap. 5 §. */
    public Optional<LastDay> toAppeal(LocalDate posted) {
        return after(posted, MunicipalLaw.DAYS_TO_APPEAL, MunicipalLaw::appealed);
    }

    /** The day a decision is final when nobody has appealed: the day after the last day. */
    public static LocalDate legalForce(LocalDate lastDayToAppeal) {
        return lastDayToAppeal.plusDays(1);
    }

    private Optional<LastDay> after(LocalDate start, int days, Function<MunicipalLaw, String> basis) {
        return MunicipalLaw.on(start)
                .map(law -> new LastDay(start, calendar.sameOrNextWorkingDay(start.plusDays(days)), basis.apply(law)));
    }
}
