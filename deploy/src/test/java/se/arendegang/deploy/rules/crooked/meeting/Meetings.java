package se.arendegang.deploy.rules.crooked.meeting;

/** Breaks: no circles. */
public record Meetings(se.arendegang.deploy.rules.crooked.casefile.CaseFiles cases) {}
