package se.arendegang.contract;

import java.util.UUID;

/** What every job within a stage of a case is told. */
public record StageStep(UUID caseId, int attempt, int round) {}
