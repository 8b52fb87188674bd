package se.arendegang.deploy.rules.crooked.workers.casefile;

/** Breaks: workers are only the door of the engine; no circles among workers. */
public record CloseCase(
        javax.sql.DataSource rows, se.arendegang.deploy.rules.crooked.workers.meeting.CallMeeting next) {}
