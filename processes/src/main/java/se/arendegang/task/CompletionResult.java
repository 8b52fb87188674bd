package se.arendegang.task;

import java.time.Instant;
import java.util.List;

/** What came of trying to decide a task. In every case but {@code Done} the draft is kept. */
public sealed interface CompletionResult {

    record Done(String outcome) implements CompletionResult {}

    record Invalid(List<FieldError> errors) implements CompletionResult {}

    /** Somebody was first. */
    record AlreadyDone(String by, Instant at, String outcome) implements CompletionResult {}

    /** The path took another way and the task is not asked for any more. */
    record Cancelled(Instant at) implements CompletionResult {}

    record NotAllowed() implements CompletionResult {}
}
