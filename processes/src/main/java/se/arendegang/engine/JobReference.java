package se.arendegang.engine;

/** A job's key is only worth something together with the engine generation that gave it out. */
public record JobReference(long key, String generation) {}
