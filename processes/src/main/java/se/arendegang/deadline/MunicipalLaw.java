package se.arendegang.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Local Government Act in force on a day. The lengths have not changed, their paragraphs have; a case is judged by
 * the act of its own day. Before 1992 no rule is claimed.
 *
 * @param minutesAdjusted at the latest 14 days after the meeting
 * @param noticePosted at the latest the second day after the adjustment
 * @param appealed within three weeks from the day the notice was posted, as long as it is up all the time
 */
public record MunicipalLaw(
        LocalDate inForce, LocalDate replaced, String minutesAdjusted, String noticePosted, String appealed) {

    private static final MunicipalLaw OF_1991 = new MunicipalLaw(
            LocalDate.of(1992, 1, 1),
            LocalDate.of(2018, 1, 1),
            "5 kap. 61 § och 6 kap. 30 § kommunallagen (1991:900)",
            "5 kap. 62 § och 6 kap. 30 § kommunallagen (1991:900)",
            "10 kap. 6 § kommunallagen (1991:900)");
    private static final MunicipalLaw OF_2017 = new MunicipalLaw(
            LocalDate.of(2018, 1, 1),
            LocalDate.MAX,
            "5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)",
            "8 kap. 12 § kommunallagen (2017:725)",
            "13 kap. 5 § kommunallagen (2017:725)");

    public static final int DAYS_TO_ADJUST = 14;
    public static final int DAYS_TO_POST = 2;
    public static final int DAYS_TO_APPEAL = 21;

    public static Optional<MunicipalLaw> on(LocalDate day) {
        return Stream.of(OF_1991, OF_2017)
                .filter(law -> !day.isBefore(law.inForce) && day.isBefore(law.replaced))
                .findFirst();
    }
}
