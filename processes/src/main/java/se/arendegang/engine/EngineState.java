package se.arendegang.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with the engine.
 *
 * @param reachable the door spoke with the gateway within the last half minute
 * @param generationHolds false = the gateway's engine is not the one the record belongs to; nothing is sent to it
 * @param unsent commands on their way
 * @param parked commands the engine refused for good; each stops its subject until a person acts
 */
public record EngineState(
        boolean reachable,
        boolean generationHolds,
        int unsent,
        @Nullable Instant oldestUnsent,
        int parked,
        @Nullable String found) {}
