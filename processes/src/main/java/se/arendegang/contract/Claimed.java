package se.arendegang.contract;

/** The answer of a root process's first job: whether this attempt is the one that goes on. */
public record Claimed(boolean claimed) {}
