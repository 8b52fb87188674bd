package se.arendegang.replay.rule;

import java.time.LocalDate;
import java.util.Optional;
import se.arendegang.replay.tree.RecordedDate;

/**
 * A legal rule and the day it came into force. What was done before that day is not judged by it. A record that
 * contradicts itself is refused whatever its date.
 */
record Law(String paragraph, LocalDate inForce) {
    private static final LocalDate MUNICIPAL_ACT = LocalDate.of(2018, 1, 1);

    static final Law RESERVATION = new Law("4 kap. 27 § kommunallagen (2017:725)", MUNICIPAL_ACT);
    static final Law DISQUALIFICATION = new Law("6 kap. 28–30 §§ kommunallagen (2017:725)", MUNICIPAL_ACT);
    static final Law SUBSTITUTES = new Law("6 kap. 17 § kommunallagen (2017:725)", MUNICIPAL_ACT);

    boolean judges(Optional<RecordedDate> day) {
        return day.map(date -> !date.last().isBefore(inForce)).orElse(true);
    }
}
