package se.arendegang.casefile;

/** Told in the same transaction, so that what hangs on the case stops with it. */
public record CaseWithdrawn(CaseId id, String reason) {}
