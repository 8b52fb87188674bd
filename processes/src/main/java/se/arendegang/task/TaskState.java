package se.arendegang.task;

/** Decided = outcome recorded and on its way to the engine; Done = the engine has gone on. */
public enum TaskState {
    OPEN,
    DECIDED,
    DONE,
    CANCELLED
}
