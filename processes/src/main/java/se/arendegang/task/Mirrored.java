package se.arendegang.task;

/** @param isNew nobody has been asked before */
record Mirrored(TaskId id, boolean isNew) {}
