package se.arendegang.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arendegang.engine.JobReference;

/** A task as it lies in the table, with the engine's hold on it. */
record StoredTask(
        OpenTask task,
        TaskRow row,
        JobReference job,
        @Nullable Instant settledAt) {

    boolean isTakenByAnother() {
        return row.assigneeName() != null && !row.mine();
    }
}
