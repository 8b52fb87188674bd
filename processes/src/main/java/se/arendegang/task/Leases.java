package se.arendegang.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arendegang.engine.JobReference;

/** What the lease renewal and the sweep ask and note. A job that is gone takes its open task out of the inboxes. */
@Service
public class Leases {

    /** How long after its decision a task in doubt is taken for done: no cancel worker has spoken of it since. */
    private static final Duration DOUBT = Duration.ofMinutes(2);

    private final JdbcLeases leases;
    private final Clock clock;

    Leases(JdbcLeases leases, Clock clock) {
        this.leases = leases;
        this.clock = clock;
    }

    /** Open tasks of the generation whose lease ends before {@code before}, the most pressing first. */
    public List<Lease> ending(Instant before, String generation, int limit) {
        return leases.ending(before.atOffset(ZoneOffset.UTC), generation, limit);
    }

    @Transactional
    public void renewed(JobReference job, Instant until) {
        leases.renewed(job, until.atOffset(ZoneOffset.UTC));
    }

    /** The engine, being of the job's own generation, knows the job no more, and the model has not said so. */
    @Transactional
    public void gone(JobReference job) {
        leases.gone(job, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Settles what nobody has witnessed: old doubts, and open tasks that a replaced run has left behind. */
    @Transactional
    public int sweep() {
        var now = clock.instant();
        return leases.settleDoubts(now.minus(DOUBT).atOffset(ZoneOffset.UTC))
                + leases.closeLeftOver(now.minus(DOUBT).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
    }
}
