package se.arendegang.task;

import java.time.Instant;
import se.arendegang.engine.JobReference;

/** A user task's job as the engine handed it out. */
public record MirroredJob(TaskKey key, String process, int attempt, JobReference job, Instant leaseUntil) {}
