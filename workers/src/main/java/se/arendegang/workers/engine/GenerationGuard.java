package se.arendegang.workers.engine;

import io.camunda.client.api.command.ClientException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.arendegang.engine.EngineContact;
import se.arendegang.engine.EngineGenerations;

/** Lets commands and leases through only while the gateway's engine is the one the record belongs to. */
@Component
public class GenerationGuard {

    /** Shorter than any engine takes to come back with other data, so that a command never reaches it unseen. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);

    private static final Duration NOTED_EVERY = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(GenerationGuard.class);

    private final EngineMarker marker;
    private final EngineGenerations generations;
    private final EngineContact contact;

    private @Nullable String verified;
    private long verifiedAt;
    private volatile @Nullable String ready;
    private EngineContact.@Nullable State noted;
    private long notedAt;

    public GenerationGuard(EngineMarker marker, EngineGenerations generations, EngineContact contact) {
        this.marker = marker;
        this.generations = generations;
        this.contact = contact;
    }

    /**
     * The generation both sides agree on and where the models stand; empty while they do not agree, while the engine
     * does not answer, and before the models are there: a start sent earlier would be lost.
     */
    public Optional<String> agreed() {
        return known().filter(generation -> generation.equals(ready));
    }

    /** The models stand in the engine of this generation. */
    void ready(String generation) {
        ready = generation;
    }

    /** The generation both sides agree on, with or without models. */
    synchronized Optional<String> known() {
        if (verified == null || System.nanoTime() - verifiedAt > TRUSTED_FOR.toNanos()) {
            verified = check().orElse(null);
            verifiedAt = System.nanoTime();
        }
        return Optional.ofNullable(verified);
    }

    private Optional<String> check() {
        try {
            var recorded = generations.current();
            var found = marker.read();
            if (recorded.isPresent() && recorded.equals(found)) {
                note(EngineContact.State.OPEN, recorded.get());
                return recorded;
            }
            if (recorded.isPresent()) {
                note(EngineContact.State.OTHER_GENERATION, found.orElse(null));
            }
            return Optional.empty();
        } catch (ClientException silent) {
            note(EngineContact.State.UNREACHABLE, silent.getMessage());
            return Optional.empty();
        }
    }

    private void note(EngineContact.State state, @Nullable String found) {
        if (state != noted) {
            tell(state, found);
        }
        if (state != noted || System.nanoTime() - notedAt > NOTED_EVERY.toNanos()) {
            contact.note(state, found);
            noted = state;
            notedAt = System.nanoTime();
        }
    }

    private static void tell(EngineContact.State state, @Nullable String found) {
        switch (state) {
            case OPEN -> LOG.info("The engine answers and is of the recorded generation {}", found);
            case UNREACHABLE -> LOG.warn("The engine does not answer; commands are kept. {}", found);
            case OTHER_GENERATION ->
                LOG.error(
                        "The engine at the gateway is not the one the record belongs to (found generation {}). Its data"
                                + " may have been lost. Nothing is sent to it. If that is so, adopt it under"
                                + " Administration, or start with --arendegang.engine-door.adopt-new-generation=true:"
                                + " every open case is then started again and runs over the record to where it stood.",
                        found);
        }
    }
}
