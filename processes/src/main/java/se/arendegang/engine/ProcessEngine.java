package se.arendegang.engine;

import java.util.Map;

/**
 * The port to the clockwork. Every method writes a command in the caller's transaction (it fails without one) and
 * returns at once; the command is <em>eventual</em>: a relay sends it after the commit, in order per subject, as often
 * as it takes. Nothing here can be asked of the engine: where things stand is read from the record.
 */
public interface ProcessEngine {

    /** Starts the root process of a subject by its start message (time to live 0). Repeatable: the first claim wins. */
    void start(Subject subject, String startMessage);

    /** Wakes whoever waits for {@code message} on {@code correlationKey}. Repeatable: a message only wakes. */
    void tell(Subject subject, String message, String correlationKey);

    /** Completes the job behind a task with its outcome. Repeatable. */
    void complete(Subject subject, JobReference job, Map<String, Object> variables);

    /** Whether a completion of the job is on its way or has been accepted; immediate. */
    boolean isCompleting(JobReference job);

    /** Cancels the subject's running root instances. Repeatable. */
    void cancel(Subject subject);

    /** Cancels what runs for the subject and starts it again; the new run fast-forwards over the record. */
    void restart(Subject subject);
}
