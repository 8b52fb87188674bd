package se.arendegang.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arendegang.identity.Actor;

/** A task being decided. {@code happenedOn} is null when the record does not say when. */
public record Completion(
        OpenTask task,
        String outcome,
        FormValues values,
        Actor actor,
        @Nullable LocalDate happenedOn,
        Instant recordedAt) {

    public boolean is(String expected) {
        return outcome.equals(expected);
    }
}
