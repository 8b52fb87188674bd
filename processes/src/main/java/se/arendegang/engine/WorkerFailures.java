package se.arendegang.engine;

import java.util.List;

/** What workers could not do. The engine cannot list its incidents, so the workers keep their own. */
public interface WorkerFailures {

    void record(WorkerFailure failure);

    /** Failures that nothing has settled since, the newest first. */
    List<WorkerFailure> open(int limit);

    /** The job has been done after all. Repeatable. */
    void settle(long jobKey);

    /** The subject was started again. Repeatable. */
    void settle(Subject subject);
}
