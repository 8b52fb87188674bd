package se.arendegang.engine;

/** Is told, in the relay's transaction, what became of the completion of a job. */
public interface CompletionWitness {

    void accepted(JobReference job);

    /** The engine had cancelled the job before anybody's decision reached it. */
    void cancelled(JobReference job);

    /** The job is gone, but whether by this completion nobody knows yet. */
    void inDoubt(JobReference job);
}
