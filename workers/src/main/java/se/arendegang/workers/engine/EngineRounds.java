package se.arendegang.workers.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import se.arendegang.engine.OutboxRelay;
import se.arendegang.task.Leases;

/** What is looked after at regular times. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(EngineSettings.class)
class EngineRounds {

    private static final Duration CLAIM_PATIENCE = Duration.ofSeconds(30);

    private final GenerationGuard guard;
    private final OutboxRelay relay;
    private final Leases leases;

    EngineRounds(GenerationGuard guard, OutboxRelay relay, Leases leases) {
        this.guard = guard;
        this.relay = relay;
        this.leases = leases;
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT15S")
    void sweep() {
        if (guard.agreed().isPresent()) {
            relay.repeatLostStarts(CLAIM_PATIENCE);
            leases.sweep();
        }
    }
}
