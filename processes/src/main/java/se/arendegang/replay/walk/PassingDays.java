package se.arendegang.replay.walk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arendegang.casefile.CaseFiles;
import se.arendegang.casefile.CaseId;

/** The case's own clock while it is walked: it follows the recorded days and never goes back. */
@Component
class PassingDays {

    private final CaseFiles cases;

    PassingDays(CaseFiles cases) {
        this.cases = cases;
    }

    void reach(CaseId id, @Nullable LocalDate day) {
        var today = cases.get(id).replayDate();
        if (day != null && (today == null || day.isAfter(today))) {
            cases.setReplayDate(id, day);
        }
    }

    /** Nothing is open: the path waits for a day that must come before what the file tells next. */
    void passWhileWaiting(CaseId id) {}
}
