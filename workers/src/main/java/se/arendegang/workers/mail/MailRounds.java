package se.arendegang.workers.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.arendegang.mail.Digests;
import se.arendegang.mail.MailRelay;

/** Looks for mail to send. On a thread of its own: a slow mail server must not hold up the deadline clock. */
@Component
class MailRounds implements SmartLifecycle {

    private static final Duration LAST_MAIL = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final MailRelay relay;
    private final Digests digests;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService thread;

    MailRounds(MailRelay relay, Digests digests, @Value("${arendegang.mail.look-every:PT2S}") Duration pause) {
        this.relay = relay;
        this.digests = digests;
        this.pause = pause;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail"));
        started.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    private void round() {
        try {
            digests.gather();
            while (isRunning() && relay.sendOne()) {
                LOG.debug("A mail is settled.");
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The database does not answer; mail is sent when it does. {}", away.getMessage());
        } catch (RuntimeException unforeseen) {
            // Thrown out of here it would end all rounds, without a word.
            LOG.error("A round of mail broke off.", unforeseen);
        }
    }

    /** A mail on its way is settled first, or it would be sent again after the next start. */
    @Override
    public void stop() {
        var stopping = thread;
        if (stopping == null) {
            return;
        }
        thread = null;
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(LAST_MAIL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The mail server keeps a mail waiting; it is sent again after the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
