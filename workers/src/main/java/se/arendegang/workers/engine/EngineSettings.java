package se.arendegang.workers.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the door behaves, {@code arendegang.engine-door.*}.
 *
 * @param requestTimeout how long a command may take; shorter than the outbox's lease
 * @param messageLife how long the engine keeps a wake-up nobody waits for yet: at least the longest outage promised
 * @param taskLease how long the engine leaves an open task with us; renewed when half of it is over
 * @param adoptNewGeneration take an engine with lost data for the old one at the start, without being asked
 */
@ConfigurationProperties("arendegang.engine-door")
public record EngineSettings(
        @DefaultValue("5s") Duration requestTimeout,
        @DefaultValue("7d") Duration messageLife,
        @DefaultValue("1h") Duration taskLease,
        @DefaultValue("false") boolean adoptNewGeneration) {}
