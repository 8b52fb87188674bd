package se.arendegang.workers.deadline;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.arendegang.deadline.Deadlines;

/**
 * Looks at regular times which deadlines have come. The engine has no timers: half a million of them once cost it its
 * disk, and one that lies in the past fires before anybody can act.
 */
@Component
class DeadlineClock {

    private static final int AT_ONCE = 200;

    private final Deadlines deadlines;

    DeadlineClock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(fixedDelayString = "${arendegang.deadline-clock:PT1S}")
    void tell() {
        int told;
        do {
            told = deadlines.tellDue(AT_ONCE);
        } while (told == AT_ONCE);
    }
}
