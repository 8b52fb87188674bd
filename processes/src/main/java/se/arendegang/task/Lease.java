package se.arendegang.task;

import se.arendegang.engine.JobReference;

/** The engine's hold on an open task, which must be renewed before it lapses. */
public record Lease(TaskId task, JobReference job) {}
