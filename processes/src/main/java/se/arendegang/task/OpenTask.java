package se.arendegang.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as its handler sees it. {@code caseId} is null for an incoming document that has no case yet. */
public record OpenTask(
        TaskId id, TaskKey key, String process, @Nullable UUID caseId) {

    public String element() {
        return key.element();
    }
}
