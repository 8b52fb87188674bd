package se.arendegang.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's view of outgoing mail: who was to get one and how that went, not what it says. */
@Service
@Transactional
public class MailQueue {

    private final JdbcMailQueue queue;
    private final MailSettings settings;
    private final Clock clock;

    MailQueue(JdbcMailQueue queue, MailSettings settings, Clock clock) {
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    public MailReadiness readiness() {
        return settings.readiness();
    }

    /** How many there are of each state. */
    @Transactional(readOnly = true)
    public Map<QueuedMail.State, Integer> counts() {
        return queue.counts();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<QueuedMail> of(QueuedMail.State state, int limit) {
        return queue.of(state, limit);
    }

    /** Tries at once, with all its tries before it: what was given up, and what waits for its next turn. Repeatable. */
    public void again(UUID id) {
        queue.again(id, clock.instant().atOffset(ZoneOffset.UTC));
    }
}
