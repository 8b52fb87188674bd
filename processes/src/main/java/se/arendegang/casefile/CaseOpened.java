package se.arendegang.casefile;

/** Told in the same transaction, so that what has waited for a case with this number finds it. */
public record CaseOpened(CaseId id) {}
