package se.arendegang.task;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import se.arendegang.engine.SubjectDescription;
import se.arendegang.engine.Subjects;

/**
 * Finds paths whose expected job did not come, since the engine cannot be asked for its incidents. What it finds can be
 * helped by {@link se.arendegang.engine.ProcessEngine#restart}.
 */
@Service
public class Watchdog {

    private final JdbcWatchdog watch;
    private final Subjects subjects;
    private final Clock clock;

    Watchdog(JdbcWatchdog watch, Subjects subjects, Clock clock) {
        this.watch = watch;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** What has stood still for at least {@code patience}, the longest first. */
    public List<StoodStill> stoodStill(Duration patience) {
        return watch.quiet(clock.instant().minus(patience).atOffset(ZoneOffset.UTC)).stream()
                .map(this::described)
                .filter(found -> subjects.describe(found.subject()).open())
                .toList();
    }

    private StoodStill described(StoodStill found) {
        SubjectDescription about = subjects.describe(found.subject());
        return new StoodStill(found.subject(), about.dnr(), about.title(), found.since());
    }
}
