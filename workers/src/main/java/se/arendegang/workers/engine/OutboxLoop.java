package se.arendegang.workers.engine;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.arendegang.engine.OutboxRelay;
import se.arendegang.engine.OutboxSignal;

/** Keeps the relay going: at once when this instance has committed a command, otherwise by looking. */
@Component
class OutboxLoop implements SmartLifecycle {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int SUBJECTS_AT_ONCE = 64;
    private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);

    private final OutboxRelay relay;
    private final OutboxSignal signal;
    private final CamundaGateway gateway;
    private final GenerationGuard guard;
    private volatile boolean running;
    private Thread thread = new Thread(this::run, "outbox-relay");

    OutboxLoop(OutboxRelay relay, OutboxSignal signal, CamundaGateway gateway, GenerationGuard guard) {
        this.relay = relay;
        this.signal = signal;
        this.gateway = gateway;
        this.guard = guard;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    private void run() {
        while (running) {
            try {
                if (sendSome() == 0) {
                    signal.await(LOOK_EVERY);
                }
            } catch (DataAccessException | TransactionException away) {
                LOG.warn("The database does not answer; commands are sent when it does. {}", away.getMessage());
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private int sendSome() {
        var generation = guard.agreed();
        return generation.isEmpty() ? 0 : relay.relay(gateway, generation.get(), SUBJECTS_AT_ONCE);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What has been taken is settled before the loop ends, so that the next start need not wait for its lease. */
    @Override
    public void stop() {
        running = false;
        signal.raise();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
