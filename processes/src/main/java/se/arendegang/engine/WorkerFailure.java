package se.arendegang.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that a worker could not do.
 *
 * @param retriesLeft 0 = the engine tries no more; the subject stands still until it is restarted
 */
public record WorkerFailure(
        String jobType,
        String process,
        String element,
        @Nullable Subject subject,
        JobReference job,
        int retriesLeft,
        String message,
        String details,
        Instant failedAt) {}
